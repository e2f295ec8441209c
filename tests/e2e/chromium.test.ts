import { everySuite } from './every-suite';

everySuite('chromium');

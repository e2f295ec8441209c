import { everySuite } from './every-suite';

everySuite('firefox');

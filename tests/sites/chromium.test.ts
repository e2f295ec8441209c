import { everySite } from './every-site';

everySite('chromium');

import { everySite } from './every-site';

everySite('firefox');

import { pageSuites } from './page-suites';

pageSuites('chromium');

import { pageSuites } from './page-suites';

pageSuites('firefox');

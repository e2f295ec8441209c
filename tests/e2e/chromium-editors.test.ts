import { editorContracts } from './editors';

editorContracts('chromium');

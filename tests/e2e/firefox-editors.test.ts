import { editorContracts } from './editors';

editorContracts('firefox');

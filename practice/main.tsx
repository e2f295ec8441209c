import { render } from 'preact';
import { App } from './app';

const mount = document.getElementById('app');
if (!mount) throw new Error('practice/index.html has no #app element to draw the page in.');
render(<App />, mount);

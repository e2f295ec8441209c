import { render } from 'preact';
import { addressOf } from './address';
import { Framed } from './composers/framed';

const mount = document.getElementById('app');
if (!mount) throw new Error('practice/frame.html has no #app element to draw the composer in.');
render(<Framed room={addressOf(location.hash).room} />, mount);

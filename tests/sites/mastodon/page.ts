import { find, mountMessages, showScene } from '../scene';
import { mountForm } from './form';

const scene = showScene();
mountMessages(find('[data-message]'));
mountForm(find('[data-form]'), scene.slice(1));
document.body.dataset.ready = '';

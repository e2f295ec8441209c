import { mountLexical } from '../editors/lexical';
import { find, isModEnter, mountMessages, publish, showScene } from '../scene';

const scene = showScene();
mountMessages(find('[data-message]'));

const comment = mountLexical(find('[data-comment]'), () => {});
const sendComment = () => {
  if (comment.text() === '') return;
  publish(comment.text());
  comment.clear();
};
find('[data-comment]').addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    // Before Lexical makes a new line of it.
    event.preventDefault();
    event.stopImmediatePropagation();
    sendComment();
  },
  { capture: true },
);
find('#focused-state-composer-submit [role="button"]').addEventListener('click', sendComment);

if (scene === '/create' || scene === '/media') {
  const button = find('[data-publish]');
  const post = mountLexical(find('[data-post]'), () =>
    button.setAttribute('aria-disabled', String(post?.text() === '')),
  );
  const send = () => {
    if (post.text() === '') return;
    publish(post.text());
    post.clear();
  };
  button.addEventListener('click', () => {
    // Pages go on to a second step in the same dialog, where the same button posts.
    const isFirst = location.search === '?page' && button.textContent !== 'Cyhoeddi';
    if (isFirst) button.textContent = 'Cyhoeddi';
    else send();
  });
  find('[data-post]').addEventListener('keydown', (event) => {
    if (isModEnter(event)) send();
  });
  post.focus();
}
document.body.dataset.ready = '';

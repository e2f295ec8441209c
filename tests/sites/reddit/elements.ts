import styles from '../page.css?url';

/** Reddit's own elements, as far as a composer's structure goes: what is slotted, what is in shadow. */
function define(name: string, shadow: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({
          mode: 'open',
        }).innerHTML = `<link rel="stylesheet" href="${styles}">${shadow}`;
      }
    },
  );
}

export function defineElements(): void {
  define('shreddit-composer', '<slot name="rte"></slot><slot name="submit-button"></slot>');
  define('faceplate-textarea-input', '<textarea id="innerTextArea"></textarea>');
  define('r-post-form-submit-button', '<button id="inner-post-submit-button">Post</button>');
}

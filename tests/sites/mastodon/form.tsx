/** @jsxImportSource react */
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mountSave, publish } from '../scene';

const ANSWERED = 'Only Labour will mend our buses. Vote Labour on Thursday!';

function Author() {
  return (
    <span className="display-name">
      <bdi>Bethan Rees PPC</bdi>
      <span className="display-name__account">@Bethan4Splott@wales.example</span>
    </span>
  );
}

function DescriptionDialog() {
  useEffect(() => mountSave(), []);
  return (
    <div className="dialog-modal">
      <div className="dialog-modal__header">
        <button type="button" data-save className="button">
          Done
        </button>
        <button type="button" className="button button-secondary">
          Cancel
        </button>
      </div>
      <textarea data-description data-by-key />
    </div>
  );
}

/** One form for a post, a reply, an edit and a quote, with a controlled textarea. */
function ComposeForm({ kind }: { kind: string }) {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState('');
  const [options, setOptions] = useState<readonly string[]>(kind === 'poll' ? ['', ''] : []);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const send = () => {
    // Mastodon looks at the field itself when it sends.
    const value = field.current?.value ?? '';
    if (value === '') return;
    publish(...[warning, value, ...options].filter((part) => part !== ''));
    setText('');
    setAsked(false);
  };
  /** A picture has no description: Mastodon asks first, and its second button publishes. */
  const submit = () => (kind === 'missing-alt' && text !== '' ? setAsked(true) : send());
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  const form = (
    <form className="compose-form" onSubmit={onSubmit}>
      {kind === 'reply' && (
        <div className="reply-indicator">
          <Author />
          <div className="reply-indicator__content translate">
            <p>{ANSWERED}</p>
          </div>
        </div>
      )}
      {kind === 'edit' && <div className="edit-indicator">Editing</div>}
      <input
        id="cw-spoiler-input"
        value={warning}
        onChange={(event) => setWarning(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <textarea
        className="autosuggest-textarea__textarea"
        ref={field}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {kind === 'media' && (
        <div className="compose-form__uploads media-gallery">
          <div className="compose-form__upload media-gallery__item draggable" />
          <div className="compose-form__upload media-gallery__item dragging" />
          <div className="compose-form__upload media-gallery__item overlay" />
        </div>
      )}
      {options.map((option, index) => (
        <label key={index} className="poll__option editable">
          <input
            type="text"
            value={option}
            onChange={(event) => setOptions(options.with(index, event.target.value))}
            onKeyDown={onKeyDown}
          />
        </label>
      ))}
      {kind === 'quote' && (
        <div className="status__quote">
          <Author />
          <div className="status__content">
            <p>{ANSWERED}</p>
          </div>
        </div>
      )}
      <div className="compose-form__submit">
        <button type="submit" disabled={text === ''}>
          {kind === 'edit' ? 'Update' : 'Post'}
        </button>
      </div>
    </form>
  );

  return (
    <>
      {form}
      {kind === 'alt' && <DescriptionDialog />}
      {asked && (
        <div className="safety-action-modal" role="dialog">
          <button type="button">Add alt text</button>
          <button type="button" data-anyway onClick={send}>
            Post anyway
          </button>
        </div>
      )}
    </>
  );
}

export function mountForm(place: HTMLElement, kind: string): void {
  createRoot(place).render(<ComposeForm kind={kind} />);
}

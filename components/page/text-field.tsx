interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly onText: (text: string) => void;
}

/** A box for a text of several lines, under its label. */
export function TextField({ id, label, text, rows, onText }: TextFieldProps) {
  return (
    <label class="field" for={id}>
      {label}
      <textarea
        id={id}
        rows={rows}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </label>
  );
}

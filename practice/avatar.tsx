/** Two initials on a colour that belongs to the handle. */
export function Avatar({ name, handle }: { readonly name: string; readonly handle: string }) {
  const initials = name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
  const shade =
    [...handle].reduce((hash, letter) => (hash * 7 + letter.charCodeAt(0)) % 997, 0) % 5;
  return (
    <span class={`avatar avatar-${shade}`} aria-hidden="true">
      {initials}
    </span>
  );
}

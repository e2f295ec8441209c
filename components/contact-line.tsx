import type { Contact } from '@/rules';
import { useWords } from './desk-context';

/** Opens an empty message: the draft never travels in a link. */
function mailto(email: string, subject: string): string {
  const address = encodeURIComponent(email).replace('%40', '@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}

/** Who can decide: a role, with a name and an address where the organisation gives them. */
export function ContactLine({ contact }: { contact: Contact }) {
  const t = useWords();
  const words = t('askRole', [contact.role]);
  return (
    <p class="contact">
      {contact.email ? <a href={mailto(contact.email, t('askSubject'))}>{words}</a> : words}
      {contact.name && <span class="muted">, {contact.name}</span>}
      {contact.phone && <span class="muted">, {contact.phone}</span>}
    </p>
  );
}

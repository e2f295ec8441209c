import { predicate } from '../predicate';

/** A picture, a film or another file goes out with the post, where the site shows that. */
export const attached = predicate(
  'something attached',
  ({ post }) => (post.draft.attachments ?? 0) > 0,
);

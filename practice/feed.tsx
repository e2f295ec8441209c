import { Avatar } from './avatar';
import type { Post } from './post';

/** The published posts, newest first, each with exactly the text that was published. */
export function Feed({ posts }: { readonly posts: readonly Post[] }) {
  return (
    <div class="feed" data-feed>
      {posts.map((post) => (
        <article key={post.id} class="post" data-post aria-label={`Post by ${post.name}`}>
          <header>
            <Avatar name={post.name} handle={post.handle} />
            <div>
              <span class="post-name">{post.name}</span>
              <span class="handle">
                {post.handle} · <time>{post.when}</time>
              </span>
            </div>
          </header>
          <p class="post-text" data-post-text>
            {post.text}
          </p>
        </article>
      ))}
    </div>
  );
}

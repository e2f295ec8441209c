export const HELP = `Checks drafts against the social networking policy, on this machine only.

  npm run --silent check -- "text of the post"
  npm run --silent check -- --jsonl < drafts.jsonl > results.jsonl
  npm run --silent check -- --csv scheduled-posts.csv

  --mode work|personal   whose account it is (work)
  --profile NAME         restricted, deputy, commissioner or unrestricted (restricted)
  --context "author: …"  the post replied to or quoted
  --kind NAME            post, reply, comment, quote, thread, edit, poll or alt (post)
  --pre-election         as if a pre-election period contained today
  --jsonl                one JSON object a line: reads standard input, or prints a --csv result so.
                         Fields: id, text, mode, context, parts, kind, site, account, publishAt,
                         profile, preElection. A line that cannot be read gives
                         {"line": n, "error": "…"} in its place, and exit code 1 at the end.
  --csv FILE             a scheduler's export. The text column is found by its heading (Text,
                         Message, Post, Content, Caption, Tweet …), and a date, account and
                         network column when there are such.
  --without-grammar      decide without grammar tags, as on the typing path
  --explain              what was seen and weighed for each finding, and which rules stayed
                         silent and why
  --help                 this text

Levels: stop, ask, reword, tip. No finding is not clearance: rules see words, not facts or pictures.
`;

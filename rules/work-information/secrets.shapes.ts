import { pattern } from '../engine';
import { looksRandom } from './looks-random';

const masked = { masked: true, called: 'the characters marked' };
const containing =
  (...words: readonly string[]) =>
  (plain: string): boolean =>
    words.some((word) => plain.includes(word));

/** Keys that begin as their provider makes them begin; forms as published by the providers. */
export const providerKey = pattern({
  name: 'access key',
  ...masked,
  gate: containing(
    'ghp_',
    'gho_',
    'ghu_',
    'ghs_',
    'ghr_',
    'github_pat_',
    'glpat-',
    'AKIA',
    'ASIA',
    'xoxb-',
    'xoxp-',
    'xapp-',
    'sk_live_',
    'rk_live_',
    'sk-ant-',
    'sk-',
    'ntn_',
    'secret_',
    'ops_eyJ',
    'SG.',
    'npm_',
    'pypi-',
    'hf_',
    'dop_v1_',
    'shpat_',
    'glsa_',
    'hvs.',
    'EAA',
  ),
  regex:
    /(?<![A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{82}|glpat-[\w-]{20}|A(?:KIA|SIA)[A-Z2-7]{16}|xox[bp]-\d{10,13}-\d{10,13}[A-Za-z0-9-]{0,90}|xapp-\d-[A-Z0-9]{8,14}-\d{10,14}-[a-z0-9]{20,70}|[sr]k_live_[A-Za-z0-9]{20,99}|sk-ant-api03-[\w-]{93}AA|sk-(?!ant-)(?:proj-)?[A-Za-z0-9_-]{40,160}|ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43}|ops_eyJ[A-Za-z0-9+/=]{200,4000}|SG\.[\w-]{22}\.[\w-]{43}|npm_[A-Za-z0-9]{36}|pypi-AgEIcHlwaS5vcmc[\w-]{50,300}|hf_[A-Za-z]{34}|dop_v1_[a-f0-9]{64}|shpat_[a-fA-F0-9]{32}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|hvs\.[\w-]{90,120}|EAA[MC][A-Za-z0-9]{100,300})(?![A-Za-z0-9_])/g,
  accept: (key) => (key.startsWith('hf_') ? new Set(key).size > 17 : looksRandom(key, 0.4)),
});

/** An application secret of Microsoft Entra: three characters, a digit, `Q~`, about 33 more. */
export const entraSecret = pattern({
  name: 'application secret',
  ...masked,
  gate: containing('Q~'),
  regex: /(?<![\w~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{25,34}(?![\w~-])/g,
  accept: (secret) => looksRandom(secret, 0.5),
});

/** A secret given to a setting: `api_key = "…"`, `token: …`. */
export const assignedSecret = pattern({
  name: 'secret in a setting',
  ...masked,
  gate: (plain) => /key|token|secret|passw|pwd/i.test(plain),
  regex:
    /(?<![\w-])(?:[A-Za-z]{0,20}[_-])?(?:api[_-]?key|secret(?:[_-]key)?|access[_-]?(?:key|token)|auth[_-]?token|token|passw(?:or)?d|pwd)["']?\s{0,2}(?:[:=]|=>|:=)\s{0,2}["']?[A-Za-z0-9_/+=.~!@#$%^&*-]{10,120}/gi,
  accept: (setting) => {
    const [value = ''] = setting
      .split(/[\s:="'>]{1,4}/)
      .filter(Boolean)
      .slice(-1);
    return looksRandom(value, 0.4);
  },
});

/** A private key pasted with its frame and some of its body. */
export const privateKeyBlock = pattern({
  name: 'private key',
  ...masked,
  reach: 'post',
  gate: containing('PRIVATE KEY'),
  regex: /-----BEGIN [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----[\sA-Za-z0-9+/=:,\\-]{40,6000}/g,
  accept: (block) => !/^-----BEGIN[^-]+-----\s*-----END/.test(block),
});

/** An address that lets whoever has it post into a channel. */
export const webhook = pattern({
  name: 'webhook address',
  ...masked,
  gate: containing('hooks.slack.com', 'webhook'),
  regex:
    /(?<![\w-])(?:https?:\/\/)?(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,90}|[a-z0-9-]{1,40}\.webhook\.office\.com\/[\w/@-]{40,200}|discord(?:app)?\.com\/api\/webhooks\/\d{15,21}\/[\w-]{50,90})/g,
});

/** Three parts of base 64, the first two beginning as JSON does: a signed token that logs somebody in. */
export const signedToken = pattern({
  name: 'signed token',
  ...masked,
  gate: containing('eyJ'),
  regex: /(?<![\w-])eyJ[\w-]{15,600}\.eyJ[\w-]{8,2000}\.[\w-]{10,600}/g,
});

/** The header by which a program logs in, as pasted from a command line. */
export const loginHeader = pattern({
  name: 'login header',
  ...masked,
  gate: (plain) => /curl|--?H(?:eader)?\b|authorization/i.test(plain),
  regex:
    /(?:-H|--header|-u|--user)[ =]{0,2}["']?(?:authorization|(?:x-)?(?:[a-z]{2,14}-)?(?:api-?)?(?:key|token|secret)) ?: ?(?:(?:basic|bearer|token|api-?token|apikey|key) )?["']?[A-Za-z0-9_=~@.+/-]{8,400}/gi,
  accept: (header) => {
    const [value = ''] = header.split(/[\s:"']/).slice(-1);
    return looksRandom(value, 0.35);
  },
});

import { browser } from 'wxt/browser';
import type { OptionsView } from '@/components/options';
import type { SiteProfile } from '@/composer';
import { describeFault, readPack } from '@/organisation/read-pack';
import type { Mode } from '@/rules';
import { type Choices, chooseOverlay, drawsOn, type Live } from '@/settings';
import { sitesFor, unverifiedSites } from '@/sites';
import { forgetAll } from './forget-all';
import { lookAtPhrase } from './look-at-phrase';
import { packSets } from './pack-sets';
import { periodRows } from './period-rows';
import { ruleRows } from './rule-rows';
import { changeShortcuts } from './shortcuts';

const sites = sitesFor(import.meta.env.MODE === 'practice' ? 'practice' : 'store');

/** What has to be asked of the browser, which does not answer at once. */
export interface Asked {
  readonly kept: OptionsView['privacy']['kept'];
  readonly shortcuts: OptionsView['language']['shortcuts'];
  readonly hosts: readonly string[];
  readonly policyFaults: OptionsView['organisation']['policyFaults'];
}

/** The options page as the choices are now. */
export function optionsView(choices: Choices, asked: Asked): OptionsView {
  const { kept, shortcuts } = asked;
  return {
    you: youView(choices),
    modes: modesView(choices, asked),
    rules: { rules: ruleRows(choices), onSwitch: (id, on) => toggle(choices.rulesOff, id, !on) },
    phrases: {
      phrases: choices.allowedPhrases.value,
      look: (typed) => lookAtPhrase(typed, choices),
      onSave: (phrase) => toggle(choices.allowedPhrases, phrase, true),
      onRemove: (phrase) => toggle(choices.allowedPhrases, phrase, false),
    },
    organisation: organisationView(choices, asked),
    language: {
      chosen: choices.language.value ?? undefined,
      onChoose: (language) => choices.language.set(language ?? null),
      shortcuts,
      onChangeShortcuts: changeShortcuts,
    },
    privacy: { kept, onForget: () => void forgetAll() },
  };
}

function youView({ profile, pack }: Choices): OptionsView['you'] {
  const given = pack.value?.profile;
  return {
    chosen: profile.value ?? undefined,
    ...(pack.value &&
      given && { given: { profile: given, organisation: pack.value.organisation } }),
    onChoose: (chosen) => profile.set(chosen ?? null),
  };
}

function modesView(choices: Choices, { hosts }: Asked): OptionsView['modes'] {
  const { accountModes, siteModes, checksPersonal, overlaysOff, reviewsOff } = choices;
  const pack = choices.pack.value;
  const handles = Object.entries(pack?.handles ?? {});
  return {
    sites: sites.map((site) => ({
      id: site.id,
      name: site.name,
      mode: siteModes.value[site.id],
      draws: drawsOn(choices, site),
      byTerms: asksFirst(site),
    })),
    accounts: Object.entries(accountModes.value).map(([key, mode]) => {
      const [site = '', handle = ''] = key.split(/:(.*)/s);
      return { key, handle, site: sites.find(({ id }) => id === site)?.name ?? site, mode };
    }),
    ...(pack && handles.length > 0 && { given: { organisation: pack.organisation, handles } }),
    hosts: hosts.map(hostOf),
    checksPersonal: checksPersonal.value === true,
    reviews: [...sites, ...ownHosts(overlaysOff.value)]
      .filter((site) => !drawsOn(choices, site))
      .map((site) => ({
        id: site.id,
        name: site.name,
        on: !reviewsOff.value.includes(site.id),
        byTerms: asksFirst(site),
      })),
    onSite: (id, mode) => setOrForget(siteModes, id, mode),
    onOverlay: (id, draws) => {
      const site = sites.find((one) => one.id === id);
      if (site) chooseOverlay(choices, site, draws);
    },
    onAccount: (key, mode) => setOrForget(accountModes, key, mode),
    onHost: (host) => {
      const origins = hosts.filter((origin) => hostOf(origin) === host);
      void browser.permissions.remove({ origins });
    },
    onPersonal: (allowed) => checksPersonal.set(allowed),
    onReview: (id, on) => toggle(reviewsOff, id, !on),
  };
}

function asksFirst({ overlay }: Pick<SiteProfile, 'overlay'>): boolean {
  return overlay === 'ask-first';
}

type NamedSite = Pick<SiteProfile, 'id' | 'name' | 'overlay'>;

/** Of these, the servers that the person allowed: each has its host as its id. */
function ownHosts(ids: readonly string[]): readonly NamedSite[] {
  return ids
    .filter((id) => ![...sites, ...unverifiedSites].some((site) => site.id === id))
    .map((id) => ({ id, name: id }));
}

/** `https://social.example/*` as people write it. */
function hostOf(origin: string): string {
  return origin.replace(/^\w+:\/\//, '').replace(/\/\*$/, '');
}

function organisationView(
  { pack, ownPack, managedPack }: Choices,
  { policyFaults }: Asked,
): OptionsView['organisation'] {
  const own = pack.value;
  const count = (entries: object = {}) => Object.keys(entries).length;
  return {
    pack: own
      ? {
          organisation: own.organisation,
          version: own.version,
          clauses: count(own.clauses),
          terms: count(own.terms),
          handles: count(own.handles),
          periods: count(own.periods),
          sets: packSets(own),
        }
      : undefined,
    byPolicy: managedPack.value !== null,
    policyFaults,
    periods: periodRows(own?.periods ?? []),
    onImport(text) {
      const read = readPack(text);
      if ('faults' in read) return read.faults.map(describeFault);
      ownPack.set(read.pack);
      return [];
    },
    onRemove: () => ownPack.set(null),
  };
}

function toggle(list: Live<readonly string[]>, entry: string, listed: boolean): void {
  const others = list.value.filter((other) => other !== entry);
  list.set(listed ? [...others, entry] : others);
}

function setOrForget(
  modes: Live<Readonly<Record<string, Mode>>>,
  key: string,
  mode: Mode | undefined,
): void {
  const { [key]: _, ...others } = modes.value;
  modes.set(mode ? { ...others, [key]: mode } : others);
}

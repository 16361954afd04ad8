import { fold } from './fold.ts';

const names = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/** Platforms on which people speak for themselves, as they are written. */
export const PLATFORMS: readonly string[] = names(`
  Truth Social, Twitter, Facebook, Instagram, Telegram, WhatsApp, YouTube, TikTok, LinkedIn, Threads, Bluesky, Mastodon
  social media, Weibo, WeChat, VKontakte, VK, Reddit, Snapchat, Substack, Twitch, Tumblr, Pinterest, Viber, KakaoTalk, Gab
  Parler, Gettr, Rumble, Vimeo, Quora, Discord, Periscope, Odnoklassniki, X
`);

/** News outlets that are often named, folded and without article. */
export const OUTLETS: ReadonlySet<string> = new Set(
  names(`
  reuters, ap, afp, upi, dpa, efe, ansa, tass, ria novosti, ria, interfax, sputnik, xinhua, kyodo, yonhap, pti, ani, iana
  anadolu, ukrinform, unian, belta, irna, fars, mehr, tasnim, isna, wafa, sana, petra, mena, bernama, antara, vna, kcna
  bloomberg, semafor, politico, axios, vox, slate, salon, buzzfeed, vice, quartz, mashable, breitbart, newsmax, infowars
  cnn, bbc, nbc, abc, cbs, msnbc, cnbc, pbs, npr, hbo, c-span, itv, rte, cbc, ctv, sbs, nhk, kbs, rai, zdf, ard, rtl, tf1
  bfmtv, rt, rtve, svt, nrk, yle, orf, srf, trt, ntv, tvp, tvn, al jazeera, al arabiya, al mayadeen, press tv, newsnation
  dw, deutsche welle, france 24, euronews, voice of america, voa, radio free europe, rfe/rl, radio liberty, cgtn, cctv
  kommersant, izvestia, vedomosti, rbc, meduza, novaya gazeta, pravda, rossiya 1, russia 1, channel one, dozhd, lenta.ru
  bild, der spiegel, spiegel, die welt, die zeit, faz, stern, handelsblatt, le monde, le figaro, libération, les echos
  el país, el mundo, abc color, la vanguardia, la repubblica, corriere della sera, la stampa, il sole 24 ore, kronen zeitung
  gazeta wyborcza, rzeczpospolita, telex, hvg, politika, blic, hürriyet, milliyet, sabah, cumhuriyet, haaretz, ynet
  maariv, yedioth ahronoth, al-ahram, asharq al-awsat, dawn, the hindu, hindu, ndtv, mint, scoop, the wire, rappler, tempo
  kompas, malaysiakini, folha de s.paulo, o globo, clarín, la nación, el universal, reforma, milenio, emol, la tercera
  punch, vanguard, daily nation, nation, mail & guardian, news24, sowetan, eyewitness news, the east african, the atlantic
  the economist, economist, the guardian, guardian, the independent, independent, the sun, the hill, hill, the intercept
  time, newsweek, fortune, forbes, wired, variety, vanity fair, rolling stone, the new yorker, new yorker, the new republic
  national review, mother jones, the nation, propublica, the verge, usa today, drudge report, daily beast, daily caller
  huffington post, huffpost, the spectator, spectator, private eye, the conversation, foreign affairs, foreign policy
  associated press, agence france-presse, anadolu agency, itar-tass, wam, spa, kuna, nbc news, abc news, cbs news, fox news
  fox business, sky news, channel 4, al-jazeera, al-arabiya, rfi, globe and mail, new york times, washington post
  wall street journal, los angeles times, vice news, financial times, the times, telegraph, daily telegraph, daily mail
  mirror, jerusalem post, times of israel, times of india, global times, china daily, peoples daily, straits times
  south china morning post, nikkei, asahi shimbun, washington examiner, washington times, new york post, business insider
  kyiv independent, kyiv post, ukrainska pravda, suspilne, rbc-ukraine, moscow times, citizen tv, capital fm
`).map((name) => fold(name).replace(/^the /, '')),
);

const PLATFORM_FORMS: ReadonlySet<string> = new Set(PLATFORMS.map(fold));

/** True for an outlet or a platform that is often named; both are organizations, whatever else they are. */
export function isMedium(foldedName: string): boolean {
  return OUTLETS.has(foldedName) || PLATFORM_FORMS.has(foldedName);
}

/** A word of a name that shows an outlet: "Harbour Herald", "Channel 4 News". */
export const OUTLET_WORD =
  /\b(?:news(?:paper|wire|week|max)?|times|post|journal|herald|tribune|gazette|telegraph|chronicle|observer|examiner|inquirer|enquirer|mirror|daily|weekly|sentinel|courier|globe|dispatch|bulletin|press|tv|television|radio|broadcasting|network|channel|magazine|media|standard|review|insider|today|mail|star|zeitung|express|monitor|reporter|register|ledger|advertiser|podcast|agency)\b/i;

/** Bodies that have such a word in their names, but are spoken to, not read. */
export const NO_OUTLET_WORD =
  /\b(?:committee|commission|council|court|ministry|department|office|association|union|club|conference|house|senate|parliament|congress|energy|intelligence|security|protection|space|police|board|protest)\b/i;

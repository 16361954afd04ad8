const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`);

/** Buttons, menu entries and form fields that fill a line; matched in lower case without marks at its ends. */
export const LABEL = anyOf(
  lines(String.raw`
    skip to (?:main )?(?:content|navigation)
    (?:main )?menu|home(?:page)?|search|close|next|previous|back to top|back|top|more|less|all|live|latest|featured|premium
    log ?in|log ?out|sign ?in|sign ?up(?: now| here| for free)?|register(?: now)?|my account|create (?:an )?account
    (?:successfull?y )?subscribed?(?: now| today| here)?|(?:all )?newsletters?|store|shop(?: now)?|buy now|pre-?order(?: now)?
    share(?: this)?(?: article| story| page| post| link)?(?: on| via)?(?: facebook| twitter| x| whatsapp| linkedin| e-?mail)?
    facebook|twitter|x|instagram|youtube|linkedin|whatsapp|telegram|tiktok|reddit|pinterest|flipboard|rss|e-?mail|print
    copy link|link copied|save|bookmark|listen|watch|tweet|comments?(?: \(\d+\))?|\d+ comments?|\d+ shares?|leave a (?:comment|reply)
    join the conversation|view comments|show comments|post a comment
    advertise?ments?|ads?|sponsored(?: content)?|promoted|advertis(?:ing|e)(?: with us)?|(?:advertisement )?continue reading.*
    article continues (?:below|after).*|story continues (?:below|after).*|scroll (?:down )?(?:to|for) .*
    (?:read|learn|see|view|show|load|find out|discover) more(?: arrow right)?(?: news| stories| articles)?|read (?:the )?full (?:story|article)
    see all|view all|more news|more stories|full story|arrow (?:right|left)|expand|collapse|play(?: video)?|image|images?|photos?
    gallery|videos?|podcasts?|audio|caption|.{1,40} image|.{1,40} arrow right
    about(?: us)?|contacts?(?: us)?|our team|team|jobs|careers|sections|support(?: us| now)?|donate(?: now| today)?|become a member
    submit an? (?:opinion|tip|story)|write for us|send (?:us )?(?:a )?tips?|help cent(?:er|re)|faqs?|accessibility|sitemap
    follow us(?: on .{1,40})?|connect with us|stay connected|get the app|download (?:the|our) app.*
    (?:our )?(?:privacy|cookie) (?:policy|notice|settings|preferences)|terms(?: of (?:use|service)| (?:and|&) conditions)?|manage cookies
    accept(?: all)?(?: cookies)?|reject(?: all)?|i agree|got it|ok|edit post|edit this page|tags?|topics?|filed under.*|categor(?:y|ies)
    (?:\* ?)?indicates required(?: field)?s?|required fields?.*|(?:please,? )?enter (?:your|an? valid|(?:the )?correct|valid) .{1,40}|your e-?mail(?: address)?
    e-?mail address|first name|last name|unsubscribe.*|submit|send|invalid e-?mail.*|\d+ min(?:ute)?s?(?: read)?|updated?
    (?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?)(?: [a-z]{2,4})?|(?:\d+|an?) (?:minutes?|hours?|days?) ago
    this (?:live ?(?:stream|blog|coverage)|blog|coverage) (?:has ended|is (?:now )?closed)|more follows|developing(?: story)?
  `),
);

/** Headings above links to other articles; what follows them is left out up to the next paragraph of prose. */
export const TEASER_HEADING = anyOf(
  lines(String.raw`
    (?:also|must) read|read (?:also|next|more|more about(?: this)?)|see also|you (?:may|might) (?:also )?(?:like|be interested in).*
    related(?: articles?| stor(?:y|ies)| topics?| news| content| coverage| links| posts?)?|recommended(?: for you| stories| articles| reading)?
    most (?:popular|read|viewed|shared|commented)(?: .{1,20})?|popular(?: now| stories| posts)?|trending(?: now| stories| topics)?
    editor(?:'s|s'|s)? (?:picks?|choice)|news feed|newsfeed|top (?:stories|news|picks)|latest (?:news|stories|updates|headlines|articles|posts)
    more (?:from|on|in) .{1,40}|more (?:news|stories|articles|headlines|coverage)|don't miss(?: .{1,20})?|in case you missed it|what to read next
    up next|other (?:news|stories)|from (?:around|across) the web|sponsored (?:links|stories|content)|promoted (?:links|stories)|keep reading
    recent (?:posts|news|stories|articles)|today's (?:top )?(?:headlines|stories|news)|explore more|further reading|stay informed
  `),
);

/** What follows one of these near the end of a text is rarely the article any more. */
export const CLOSING_HEADING = anyOf(
  lines(String.raw`
    most (?:popular|read|viewed|shared)|editor(?:'s|s'|s)? (?:picks?|choice)|news feed|newsfeed|sections|follow us|trending(?: now)?
    about the authors?|top stories|latest news|newsletters?|recommended(?: for you)?|leave a (?:comment|reply)|comments?|sign up.*
    thank you for (?:signing up|subscribing).*|related (?:articles|stories|news|posts)|read next|more news|you may also like
  `),
);

/** Lines that open like this speak to the reader, not about the news. */
export const CALL_TO_ACTION: readonly RegExp[] = [
  /^read (?:more|also|next|all about|the (?:full|original|whole)|.{1,60} in full|(?:\p{Lu}\S* ){1,3}full \S+)(?:\b|$)/iu,
  /^(?:also read|see also|must read|related|recommended|read more|watch|listen|in pictures|in photos|explore|live)\s*[:|»>]/i,
  /^(?:click|tap|press) (?:here|on|the|to)\b/i,
  /^(?:sign up|subscribe|register|join|get|receive|follow|download|donate|support|help|like|share) (?:to|for|us|our|the|your|free|unlimited|now|with|on)\b.*\b(?:newsletters?|inbox|app|e-?mails?|updates|alerts|notifications|subscri\w+|channels?|whatsapp|telegram|facebook|twitter|instagram|journalism)\b/i,
  /^(?:thank you|thanks) for (?:signing up|subscribing|registering|reading|your (?:support|subscription))/i,
  /^(?:we['’]ve sent you|check your inbox|be (?:among )?the first to)\b/i,
  /\bbe among the first to get\b/i,
  /^(?:this|the) (?:audio|article|story|translation|text|content|post) (?:is|was|has been) (?:created|generated|translated|narrated|voiced|first published|originally published|produced|reproduced)\b/i,
  /^(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)).{0,60}\bcookies\b/i,
  /^(?:©|\(c\)|copyright\b).{0,80}(?:\d{4}|rights reserved)/i,
  /\ball rights reserved\b[.!]?$/i,
  /^(?:have|got) (?:a|any) (?:tip|news tip|story|feedback|question)s?\b.*(?:e-?mail|contact|write|send|let us know)/i,
  /^(?:authors?|written by|reporting by|editing by|additional reporting by|edited by)\s*:\s/i,
  /^(?:image|photo|picture|video|graphic|illustration)(?: credits?| source| caption)?\s*[:©]/i,
];

/** How a caption ends: with the agency or the photographer the picture is owed to. */
export const PICTURE_CREDIT =
  /(?:\((?:[^()]{1,60}[/,|] ?)?(?:[^()]{0,40}\b)?(?:getty(?: images)?|afp|reuters|ap(?: photo)?|epa|upi|sputnik|anadolu|shutterstock|ap images|wikimedia(?: commons)?|flickr|bloomberg|xinhua|file photo|file)\b[^()]{0,60}\)|(?:^|[.\s])(?:photo(?:graph)?|picture|image)(?: credit)?s?(?: by|:) ?[^.]{1,60}|\b(?:getty images|ap photo|file photo))\.?$/i;

/** What an outlet asks of its readers. */
export const ASKS_READER =
  /\b(?:your (?:support|donations?|contributions?|subscription|generosity|membership)|(?:support|fund|back) (?:us|our|independent|quality|the)\b|support now|donate|subscribe|become a (?:member|subscriber|supporter|patron)|make a (?:donation|contribution)|(?:chip|pitch) in|help us|(?:paid|paying) for by those|sign up (?:for|to)|make(?:s)? all the difference|consider (?:supporting|donating|subscribing|becoming))\b/gi;

/** What it says of itself while asking. */
export const SPEAKS_OF_ITSELF =
  /\b(?:journalis(?:m|ts?)|newsroom|paywalls?|(?:our|independent|fearless|quality) (?:reporting|reporters|coverage|work|readers|mission|stories)|tell the stor(?:y|ies)|reporters on the ground|news outlets?|free to read|newsletters?|(?:support|help)s? us|ad-free|keep (?:us|our))\b/gi;

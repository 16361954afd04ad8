const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Dictionary forms that tell of something communicated: said, written, shown to others, or a position taken in public. */
export const COMMUNICATED: ReadonlySet<string> = words(`
  say tell call accord write ask add note report suggest argue announce question point describe talk endorse claim
  statement attack tweet retweet retweeted continue criticize criticise accuse respond explain cite acknowledge declare
  offer speak mention refer promise insist defend urge praise oppose express state vow reveal recall pledge propose warn
  criticism issue interview conclude blame post comment predict indicate denounce reject blast admit dismiss deny
  endorsement reply confirm share message email read highlight charge challenge raise identify remark speech slam echo
  tout press deliver list remind portray answer complain assure threaten emphasize emphasise mock assert estimate request
  chant demand advocate encourage concede boast reiterate promote condemn voice compare sound response thank joke warning
  introduce repeat proposal refuse quote stress reference decry deem disclose publish credit argument rail imply project
  shout hint suggestion launch letter applaud lament apologize apologise signal detail cheer welcome recommend allege
  underscore assertion outline rally caution maintain complaint boo dispute plead advice assail celebrate protest
  allegation label invoke congratulate attribute speculate disavow appeal critique yell hail rip announcement rebuke
  recount contend forecast deride recite rebut counter cry vouch bemoan liken allude lash disagree spar proclaim brag
  advise rebuff characterize characterise testify clarify interject paint disclosure ruling scrutiny lawsuit petition
  reaffirm dub lambast lambaste chide contradict utter jab saying headline observe downplay repudiate bash quip assessment
  support back favor favour agree agreed exclaim whisper mutter murmur scream grumble gripe opine muse philosophize
  inform notify brief update preview stated relay convey communicate broadcast televise air tease taunt scoff ridicule
  lampoon skewer excoriate castigate berate scold admonish reprimand rebuke laud extol commend salute honor honour
  herald trumpet champion plug float moot table submit file sign testify swear attest certify affirm avow profess
  confess reassure summarize summarise recap elaborate expound specify enumerate itemize stipulate order instruct command
  direct decree mandate rule invite beg implore beseech exhort plea prompt query inquire enquire interrogate probe
  wonder-aloud riposte retort rejoin shoot fire back-pedal backtrack retract withdraw recant disown distance
  signaled suggested reportedly accusation claim statement transcript testimony memo manifesto communique communiqué
  declaration proclamation quotation tweet remarks comments presentation briefing broadcast podcast blog op-ed editorial
  column article dispatch report pledge vow promise oath toast greeting apology confession denial rebuttal retort
  condemnation denunciation insult slur praise tribute eulogy invitation call demand ultimatum threat plea slogan motto
  adamant vocal outspoken critical tweet telephone phone explain preach lecture teach spell-out pronounce exaggerate lie
  misstate fib spin insinuate intimate nod shrug expose unveil divulge leak reveal release concur object protest
`);

/** Dictionary forms that tell of what somebody thinks, wants, feels, knows or does, or of how things seem. */
export const HELD_IN_MIND: ReadonlySet<string> = words(`
  know see seem expect want think appear hope find seek believe look vote plan focus consider view try worry decide feel
  fear like remember learn recognize recognise doubt understand accept wonder aim need likely intend prefer mean choose
  convince persuade confident eager willing anger concerned skeptical sceptical surprise enjoy aware reflect mind sure
  love regard hopeful confidence speculation envision imagine angry assume realize realise hate notice anxiety suspect
  weigh guess figure belief opinion desire idea sense contemplate upset proud wary certain reluctant glad afraid
  optimistic pessimistic determined determine ready interested keen tend show prove demonstrate struggle watch witness
  hear experience discuss address attempt prepare consider hesitate dream long yearn crave dread despise loathe admire
  respect trust distrust mistrust count rely bet await anticipate look-forward resent regret envy pity mourn dislike
  disapprove approve satisfied disappointed frustrated worried frightened scared excited thrilled pleased happy unhappy
  sad furious outraged alarmed shocked stunned puzzled confused unsure uncertain convinced persuaded committed inclined
  prone bound set poised due supposed thought believed known seen viewed perceived perceive misunderstand forget ignore
  decline avoid resist tolerate embrace adopt pursue strive endeavor endeavour hold mull ponder reckon deem conceive
  expectation hope fear wish concern interest attitude intention goal ambition perception understanding impression feeling
  priority strategy unclear evident apparent seemingly apparently suggestive
`);

/** Not doing one of these tells that nothing was communicated: "did not say whether". */
export const UNSAID_IF_DENIED: ReadonlySet<string> = words(
  'say comment specify elaborate respond reply answer address disclose',
);

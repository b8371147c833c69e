"""Everyday words, so that none of them is ever taken for a misspelt one.

Written by ``python -m handrail.workbench.folding_tables``; do not edit.

From the lists of pyspellchecker 0.9.1 (MIT), with chat words added. RANKS holds the
most frequent words of en and es with their place, EVERYDAY also those of de, fr, pt, it, nl.
"""

from __future__ import annotations

_EN = """
the you i to a and of in is that it what for we my your this have was be not he do with on me are all dont just but
get so like if know can at about they got how its out she want will one as no think his from go up when her an see
gonna who there why take going him would were or been thats our come good had did some here cant where tell need
could by didnt has back make right never let then now very really more only look little give because us them time
should any say something even hes over these into find two people love am said still their way whats put down than
theres off maybe after must too keep call those much told last thought talk always other man doing help first wont
before sure ever thing doesnt made does every anything im feel nothing believe long better which shes youve new
wanted being things kind leave big work theyre isnt kill might through youll hear old around fucking came another
getting lot someone everything found looking talking stop trying lets stay thank went own mean ask three wasnt wanna
many life without next same day saw may years coming away try gotta left wouldnt great well most seen took care
whole guys name used real show guy place best knew heard done such use hell bring bad wait since until few called
meet havent already remember live pretty looks enough home hold both nice youd couldnt wants please killed money
start each aint also having probably under fuck open once hope happened understand guess gave while else night turn
world lost taking wrong men play father hard run makes supposed says bit girl end anyone making sorry move against
happy everyone actually watch working part hit pay head asked knows weve five mind whos shall check quite whatever
gets saying woman mother means somebody course ready oh matter house family dead comes between ill friend wish
telling almost able yourself read thinking set least son arent brought car forget exactly cut sit far young send
four save waiting couple behind afraid change hate idea listen nobody tried eat everybody close goes gone seems
needs job thanks stand room half speak heart days rest buy face started wife hands hurt sent met soon walk phone
police shut full pick trust different person damn second become cannot miss front friends break fight myself wheres
important inside chance shit taken sort case shouldnt high running again lose reason together hand sounds word
beautiful shot six playing number eyes seem living die business school body happen kids point deal blood touch till
feeling worry sometimes times boy free power perhaps asking stuff today anybody brother baby death rather excuse
sleep answer glad looked human small pull given felt year door ten throw catch known figure turned seeing special
drink side giving dad fire werent sound theyll minutes problem calling water shoot loved takes follow women order
hours mom black write top welcome finally died story clear leaving worked along tomorrow step light worth true past
outside none kept beat unless married protect kid less girls late million stupid piece drop lives entire learn alone
needed either yet husband fall hot crazy bet sign white months drive hang promise except easy hed fine forgive
happens war yes during team line gun thinks moment itll though safe meeting wonder across question handle meant game
return near daughter party wed watching music using red fun expect finish talked wear decided spend morning plan
control explain town trouble ass totally longer children wake sell hasnt parents completely boys sitting poor clean
food ran city join lucky moving caught broke killing bought marry child news lady definitely suppose missed straight
paid sex country saved truth scared lead blow himself sense within fix office perfect worried wearing lie certainly
fact standing book somewhere single changed appreciate security sick eye ones absolutely spent middle week feels
report enjoy win certain secret murder upon act sister fell dream ladies starting ive realize personal whether pass
teach hour dog loves liked owe likes strong words putting prove goddamn company okay heres sweet theyve ride cover
especially dinner moved doctor imagine picture early stopped born dance bed share missing instead holding named air
mine proud weeks dear hair gives stick speaking works miles seven possible information kiss state deep eight forgot
carry hundred lived picked others became grab cold terrible ship evidence wonderful fear fighting wrote accept land
later reach ahead swear yeah strange serious rid offer walking smell tonight wouldve cause ago short american
private contact train dark feet future building destroy calm keeping hide third law neither bloody usually shell
figured dare bunch lovely interested learned sing charge lots turns lying cool yours stole whose public promised
round hadnt grow allow funny attack government stuck according fathers message king mans thousand count tough mad
fly force test hows doubt wedding difficult following date busy fast steal present mention losing minute pain crime
hoping driving showed blue build allowed helping visit calls staying voice keeps blame worse consider passed seemed
pulled road simple gotten ought ice song medical worst helped respect tells earth choose final search tired built
played eating brain push willing broken kick raise letter movie above walked locked weird cell system luck won
beyond deserve sold outta major often ring theyd lay bringing id hospital master key huge taught continue agree
waste history finished forward alive extra dangerous bigger drug bother whoever acting happening local simply held
group rock street sleeping clothes normal knowing due nor shed favorite questions several green burn complete decide
support plenty uncle sun beg press hardly risk court spoke double class record wondering cops french situation
further nearly greatest military obviously mouth onto fresh list letting film gold among hanging mess hiding fit
involved dropped rich treat kidding suddenly smart boss bank peace main slow soul coffee track ground written
relationship possibly finding interesting space army jump fair fish cost admit towards reading lock plane de box
hotel begin fucked flying fat writing breaking dirty evil anywhere arrest paying biggest mothers bitch art turning
position field ball starts marriage recognize fool remain amazing planning birthday serve wind hurry paper taste
truly bear threw quiet age pretend radio sending large afford shooting checked bag believed beginning dress surprise
feed listening heading dying interest leaves although magic quit gift responsible quick access boat trip laughing
glass discuss form shows careful difference aware nine hearing honest prison cross remind prefer yall belong names
suggest fill choice month area powerful angry foot killer type total horse brings surprised drinking ya sea enemy
create low common lied honor lunch sad expecting arms pleasure sees selling upset machine officer problems whenever
flight scene barely judge table famous bar floor station based forced created gas introduce realized video match
star warm service stayed innocent bus perfectly card orders computer pack wild roll prepared energy followed knock
notice clearly memory suspect ordered received assume opened travel mission pictures escape draw cash showing
attention ways battle cop store invited camera thousands ended slept release agent falling cup god experience board
president places twice hole bomb rule including feelings grew suit smoke credit saving drunk college price bottom
pressure study agreed finds caused grand weapons lights pray signed began settle decision planet ourselves
opportunity tree captain level empty german strike led hired themselves kinda fought dreams spot runs prepare easier
rules church whom yesterday singing heavy cry seconds wash natural filled closer dealing apartment split picking
bottle bullet race victim window scare murdered plans chief brothers british witness crew older fired patient buried
fellow reached truck discovered surely duty address mistake meaning plus social closed summer states noticed file
seat growing dig avoid chose buying ancient spread ruin guard lies belongs opening shake chinese offered general
target dressed size stolen heads speed ate likely club carrying blind arrived add dads proper member drove
apparently account mentioned everythings deliver laugh skin crying headed pulling training amount awful weapon
raised stage wine tiny code emergency forgotten evening soldiers faith rain spare regret village spirit wall stood
arm wherever itd original grown guns per fake herself watched pair someones ha shop checking kicked enter woke
invite strength guilty lower dollars books somehow regular screw stories blew political criminal folks extremely
capable warn apart waited shame impossible destroyed lawyer covered client animal peoples bodies becomes chicken
appears throwing managed super focus cat members nature nose sexual tie returned attacked dumb hidden russian drugs
survive north girlfriend smile remove sat copy arrested hello screaming lift apologize conversation tea legal
quickly sky ends hated moon failed concerned vote partner forever horrible holy smells otherwise excellent numbers
manage tear becoming la fault plays photo dry excited beauty heat oil appear cook pop national cute bless exact
worlds dancing former note silly burned giant bright convince borrow legs stars shoes matters physical science
detective fancy park boyfriend teacher research male animals tied burning cars direct command action bite ok south
female seriously birth pleased knife ruined jail hey hundreds committed passing tape defend damage depends nowhere
foreign gay paint river touched harm expected puts japanese parking bird queen laid corner student stealing color
treated band hates nervous pieces considered brave dating practice dogs particular claim earlier solve fully riding
carried official leg staring beer comfortable higher rise ugly proof assure screwed leading knocked previously
intend spending guest wasting crap doctors changing itself millions trick safety rescue changes forces highly loving
sooner career crack pissed daddy favor island pure receive sir connection wifes rough lab hire mostly neck path base
nuclear wanting everyones decent convinced view tight flowers thy actual false finger lonely professional health
suck bastard hero hitting block leader kinds mountain meat protecting cares planned provide mark pushed basically
switch program spoken spring balls trade directly chasing joined doors secure load accident kitchen loose page
remains storm permission signal fallen besides separate danger data sight source yellow students papers dozen easily
piss moms trial fixed bury thrown guarantee hells seek despite lack issue below served camp market cousin humans
records nights familiar freedom sword soft setting lieutenant cast parts cutting pants fingers english searching
letters interview insurance operation lines hung weight harder collect engine staff beating breath football points
current designed fate trained deny subject officers birds milk upstairs reports precious younger cleaning weak unit
keys process ticket e teeth naked punch plant indian streets attempt department messed kills hunting leads federal
knowledge trace project faster weather request greater refuse entirely thoughts alien husbands bucks wet drag cos
believes signs stays everywhere chosen recently talks center stone games toward responsibility spell twenty
understood ashamed rent ghost abandoned necessary devil restaurant post immediately character ordinary advantage
bound womans considering hat thou threat joke continues breakfast mental role investigation ideas value celebrate
modern mustnt jumped director trapped stands trusted mixed desire dump earn memories ignore pushing commit
incredible traffic shouting literally suffer warning gang kissed cases warned beach universe condition hurting
learning silver flat daughters moves bell powers advice exchange latest victims wound senior heaven armed
practically usual connected presence monster betrayed cheap reminds closing golden enjoying ability rare journey
grateful image location fan families repeat results bathroom todays challenge wise cream teaching pool ships
gentleman wide counting stronger goodbye helps defense wipe slip anymore cards drinks climb crossed poison handsome
stopping gentlemen similar reported owner speaks asleep justice cure details dick obvious percent soldier billion
sons recent concern positive fourth language hits freaking bridge released freak suicide shots contract launch tears
winning loss hurts falls threatened entered pregnant shirt wore rip transfer result gather community idiot event
property model brilliant bill rush massive text crash americans loud brains begging hook hungry romantic purpose
deserves nobodys tracking hunt shown driver emotional sergeant terms available illegal secrets bone eaten somethings
financial royal gods theory owns reasons desk rights sudden expensive bust tall sacrifice tickets crowd walls
terribly jury particularly remembered swing breathe troops everybodys photos confirm enjoyed popular jealous stomach
painting sounded somebodys arrange mystery smoking metal escaped tip odd weekend chances hearts suffering prince fed
agents patients unlike square charges trees west eventually mighty merely blowing edge placed identify courage
indeed shape map firm offering horses van beside desperate crush throughout nasty replace series stops mood uses
messing personally breathing suffered section ears describe chest creature rate distance cleaned struck pity italian
reality snow chair guards clock beneath lord east defeat healthy faces moments effect tour inform manager sisters
friendly opinion intelligence speech walks farm prevent wave asks stock perform chocolate accused roof pretending
demand incredibly unusual alarm supply cleared movies spanish license butt answers noble dumped steps happiness aunt
hi enemies damned fortune earned solid blown medicine surveillance winter bones mass badly guests potential tries
basic bullshit violent cheese chain society firing eggs international bothering corrected bread someplace mile
studying arrive statement technology files pounds assistant shopping officially throat telephone flew tongue opens
victory task expert unable scary cooking exciting device plain delivered normally holds score successful spit wishes
gate nail curious aside hoped ripped treasure sneak chase rat serial lesson shower uh hid cameras fail joy refused
disappeared slowly spy mama whod bleeding yelling egg returning conference understanding deeply blessed accepted
grave highest extraordinary boring surgery noise gain attend wrap brown audience babies complicated swim fetch
fishing facing argue dragged site revenge joining clever approach fuel ocean grabbed dust specific valuable whyd
sexy lips sake jobs nurse appointment coat touching dropping developed pride plastic civil correct divorce tend
familys invented represent visiting pays babys breaks success hall meal pour systems forest tax arranged charged
claims dude cake violence traveling prisoner comfort lend shock bags recall toilet useless religious version plate
loyal wire sends wondered season surrounded drawing curse nation flesh grant compared drank shine previous
television dreamed exist threatening sacred object events beats stepped begins wasted central campaign serving
talent quarter shared material mail rob o suits funeral however hopes causing grandfather mysterious answering
period route tests cared beloved underneath desert baseball covering flower swimming mum kidnapped angel y shift
marrying marks reveal catching tastes awfully sugar unique asshole dollar authority rings surface lifes listened
songs assuming pot houses sports confirmed rape lousy pig determined garden buddy maintain standard opposite ear
moral guessing shadow darkness guide print possibility quality vehicle incident monkey example kissing honestly laws
punish ridiculous currently slipped iron admire thee beaten virus delivery express daily terrorist priest betray
pilot bullets discover multiple require fruit landed finest ringing capture anger germans warrant kicking filthy
affair digging miracle engaged garbage treatment seal bow vision mercy recommend feeding bike thin treating media
captured slightly removed sensitive fond requires effort sticking performance protection packed pink worthy abandon
rolling cancel drives sentence player settled produce driven torture therefore estate equipment sets silence sharp
washed clients slave average silent blocks fifth range units studied western useful wears subtitles laughter
survived connect miserable pocket proceed absolute trash scientists stranger capital cheer prisoners laughs
reputation relax princess behalf article factory dirt winner scientific landing golf anyway creatures kingdom apply
rooms design mix blast trap busted immediate creating cancer escort equal sand owned theme tail impression assumed
prime affect jumping species confused halfway link fantastic friendship rose satellite assault unknown influence
woods neighborhood negative propose preparing investigating downstairs circle skip disease policy approaching exit
grunts explains goal wrapped minds related zero behave classic benefit piano protected disappear fashion odds
construction increase handed degrees transferred costs demon glasses pills notes reckon frozen issues pleasant coach
occurred glory style identity cab honey production candy acts services dies mountains witch wounded charming artist
prints professor drawn amongst wings term wood closest sweat reward extreme entering testing guts regarding package
joint internal cruel painted worrying applause studio commander loan rice orange sharing stabbed attorney proved
confidence debt chick smaller border vacation toast transport disturb laying schedule awesome teams footage workers
chat largest appeared operating belonged thus rocks direction reaction ultimate grade mirror response raising tank
bedroom skills blows frightened lake ours determine provided stress trail inner pizza clue nerve fairy generous
lover assigned bath aboard slap pardon holiday foolish screen background rotten shoulder network obsessed robbed
experienced intention drew soup balance wheel adult disappointed cheating parked eternal pile raped strip acted
button sighs title answered visited rub eats airport added russians upper flag sample newspaper chemical movement
suggesting threaten confess advanced apple passion include explained castle jewish squeeze grandmother citizens
corporate searched various scream brief motion bend bug facts witnesses mayor sue individual murderer genius insult
cheat dressing informed recording hooked global brand progress behavior electric sail bride thick locate bored
someday gathered knees decisions vampire advance dreaming grows wiped windows sin grace aim registered knocking
steady crimes souls minor cheering congratulations heck customers temperature flash cells alright identified deadly
remote sides ending praise reasonable holes temple nothings suggested primary squad string destroying active sales
introduced century solar stab mask attached scratch solution loaded shoe childhood jacket whens rope stretch freeze
insist nuts fairly safer imagined coast competition random cried embarrassed forth snake salt cheated voices yell
actions struggle advise status torn prize youth midnight flip painful steel spirits re pet spoil constant announce
recognized instrumental thief fucks native passes attitude custody swore beast alcohol suspected darling online
council recorded enormous reporter underground en symbol hug failure typical murders tons chuckles oclock detail
gentle effects critical march crossing worn screwing rely jerk frame bastards levels planted handled diamond awake
flow required magical degree product visual pattern properly lawyers parties secretary spotted exposed remaining
garage forgetting pin outer carefully bang confident mistakes happily interrupt alert larger junior authorities
reporting shitty vice angels genetic obey ah shove attempted vital shout surrender intended trigger heal handling
punishment investigate deserved ease pathetic sheriff explosion stake waves admitted embarrassing players activity
bail booked waking resist tap dug attacks checks fits borrowed complex entrance strictly suspicious martial taxi
impress toss palace row beef anyones floating oxygen fella boarding repair elevator believing union measure achieve
deeper collection vast maid attracted develop ensure bowl episode insane dining wished dawn exercise sale shining
sink sorts core mere selfish owes bid washing flies respond located concentrate cuts generation toy limited peaceful
rude wounds phones magazine attacking interests backup chapter spin filed defending uniform communication spiritual
marked conditions distant patch upside constantly possession grunting humble burnt unfortunate companies bothered
wolf horn lightning understands fixing belt messages wins circumstances impressed reaching tunnel claimed sits
smarter juice pitch depend urgent slight cloud oldest twelve intelligent pen sworn precisely cats patrol charity
smiling pie appropriate machines agency destiny impact images causes dedicated aid invisible judging reminded
heavily agreement chip electrical severe signing undercover combat pointed ambulance rumors operate cow drops
warrior lean remarkable filling robot crown photograph wing conduct pound lifetime loyalty wicked merry superior
testify anxious effective sealed proves personnel bye meets scan sometime crisis jungle champion fans library
switched attractive bond host freaked cigarette drivers fights review matches glorious skull wholl examine pointing
routine snap concerns brush tower receiving beings neighbors tested argument gray rocket tonights partners permanent
chased stare unfortunately existence pussy stones chop theater dealt begun education explanation butter christian
county yards moneys musical presents praying nearest bare experiment ooh injured port tricks resources cabin
district thirty engagement suspects banks pee politics described bars documents guitar root gambling inch panic
dated smash crashed bombs survival traditional storage clouds radiation mobile monitor liquor cargo swallow cooked
tore figures leaders grass expose population belly dish pages dramatic plot slide self cave scheduled whore cheers
ad rode executive ye anytime pipe contacted finishing seeking delicate approximately burns boxes significant hill
requested signature somewhat commercial entry habit accidentally burden culture guilt films indicate establish
robbery motherfucker muscle compare prayer temporary facility controlled poisoned gorgeous legend servant goodness
instructions gym tragic wandering disgusting fooling recover disappoint kindly champagne continued inspired insisted
embrace safely ruining cock planes specifically criminals deposit scaring et hears rising controls wives dragon
focused arguing minister scares discussing downtown election option burst fried lit smooth hack tracked sweep
judgment tires destruction reverse entitled tracks homeless fooled cracked stuffed fifty customer organization
powder deck unhappy tone gathering plants allows boots faced actor recovered bottles math voted wee communicate pump
jet inches divine ruled beam ghosts testimony gear contain pit seats cable con carries discussed closes foster raw
forms committee broad confession troubles rolled prior timing limit passengers petty declare technical penny narrow
unto fleet bump bat deputy needing avoiding laundry disturbing heroes civilian grandma damaged racing restore
southern bitter bills don governor twisted university dates rented hopefully supplies bearing awkward delicious
concept everyday shield contains decides tennis approve profile organized questioning motor honored satisfied begged
crystal wakes declared countries crawling proven complain ceremony loses channel bits stairs solved whip nonsense u
sheep directed repay arriving comic chill sore separated concert yard involve traces stepping gifts rear ladys
laughed mud tune naturally mate childs fires fields shaking basement helicopter replaced atmosphere collecting
produced pulse liberty traveled fingerprints engage aliens religion cities pulls posted hostage quietly poker lick
sneaking suggests accounts eliminate bears necessarily drama crawl gimme permit eager liver polish conspiracy twist
sixth initial versus sack fantasy needle independent envy sticks referring foul rubber defendant demands embarrass
fifteen infected payment hop fence assist happier structure bleed basketball completed improve plug bull ton
teachers emotions climbing freezing roads groups terrific creative revealed duck established corn tools colonel
writer shelter engines slice blade accompany packing performed pro ties soviet zone affairs drown invitation manner
therapy rarely pork writes impressive employee worries blaming tag item rumor shy endless tissue abuse motherfucking
pursue areas tortured monsters popped appeal employees junk meters scale stable nailed industry inviting denied
analysis lands gates devoted rats homes faithful trauma shave goods domestic rabbit persuade profit couch remembers
tremendous wisdom chicks minus crushed combination jesus arts strangers affected owed demons doll tale spite
characters buys anonymous smashed lecture skill biological tire ideal reaches lion forbidden wheels trunk bothers
banging sucked formed buildings delighted dive missile bells delay tattoo sucking types uncomfortable physically
description european sells promises nut horror soccer hardest fools wooden kings teenage mommy dozens function winds
lazy procedure represents mortal picks gut locker cage log talented maximum comment sins jokes fever practical deals
allergic rounds diamonds slaves neighbor indians shocked dealer schools gravity panting fighter ho greek display
leather angle lessons retired elements makeup tradition belief branch dragging battery interfere loser kidnap
unexpected greet punished persons naughty straighten copies badge dial vessel punk phase costume tooth spreading
witnessed distract asses creepy sang deaths hereby intense classes tragedy division terrified blonde remained
granted studies script revolution defeated terror additional closet convicted formal strict serves backed encourage
strikes celebrating wealth applied personality investment circus parent technically appearance respected disaster
cursed overcome jam nightmare ordering relationships samples erase conflict clinic tube terrorists anniversary
congratulate nephew mob presented sum judges betting secretly negotiate porn screams electronic efforts sole
warehouse magnificent romance emperor issued spill throws fellas outfit penis keen collected allowing worship corpse
officials shortly jolly warp forcing returns counts extend intel groans accuse prom offers smelled dope liquid
colleagues announced compete throne expression struggling countrys explaining electricity sandwich museum explore
depending lined stubborn generally drill soap hath practicing controlling performing tolerate bitches clown method
observe tearing fabulous cap pressing execute leak fears folk touches daddys scientist passage passenger management
divorced bucket neednt charm punched annoying strongly annual relief tomorrows economic tool choices boats slightest
trading waters kidnapping stroke motel broadcast document conscience skinny sleeps follows gunshot reads refer
arrival misses fund knee operations bum budget strongest humanity computers development ancestors debate psychic
smoked exists paperwork basis actors sources wallet forbid fulfill tender relieved soil ashes choosing lately motive
environment ages psychological valley volunteer net linked adopted sacrificed colleague consequences weed empire
fled elected steam blocked tricked shares qualified legitimate surrounding whistle elephant shutting rifle opposed
principal originally priority aircraft votes nest chamber breach items grandpa regard centuries cents bore
resistance grief communications rejected gained travelling classified relatives fascinating spying inspector
warriors accusing frighten addition adventure emily session trusting swallowed citizen possess shark rap
headquarters visitors react chips nigger stinking award barking ditch triple urge pigs genuine fastest facial
conversations plates palm twin protective troubled potato meetings shoots increased risking tits furniture strategy
thrilled oath bugs blocking artists virgin symptoms element cattle backing invasion clearing tiger citys tribe
developing lap seize honorable mutual preserve spinning ma charging underwear hammer spends cries essential adore
laser executed pouring wander whove quote content weigh contest parole coin lungs idiots jews anybodys assignment
requesting discovery graduated appointed questioned turkey objects chew highway sucks covers reception hangs
attempting catches magnetic attract marching scenes couples seventh pretended steak chef complaining breast northern
discussion guardian labor courtesy succeed hostile filming jazz danced relations lifted blamed vampires via patience
carbon rage casino pissing opera beeping digital raid candidate associate colors chaos groaning funds consistent
darn boot korean creates vicious luxury includes proposed spoiled purple ex healing passport autopsy nicely
murdering exam fortunate killers lovers lure avenge bold shuttle alley evacuate unlock prayers indicates grounds
thieves underestimate artificial bounty jack acid occur hacked massage wealthy published bumped continuing sauce
assured reduce penalty shadows sport suspended destined counter wreck bodys liking rescued retrieve supporting dried
suitable brutal submit privilege irish hatred feared poem divided drain height complaint cigarettes alternative
necklace counted vulnerable planets salad justify loads chatter sailing importance confessed cotton handing detect
pill surgeon detectives proposal equally bent heavens companys desperately polite traitor league coal radar learnt
climbed prayed legally robbing photographs flame announcement intimate rot heroin delivering skies statue african
mouse majority dishes blessing coordinates refuses instant billy partys aggressive fatal spilled whys dull poetry
smack commitment authorized jewelry pursuit noon youngest gloves nicer sheet helpful sought rebel mentally bounce
divide um pressed deaf imagination homicide arresting homework programmed knight buddies minimum isolated lasted
novel cocktail plead rank drowned register closely billions haunted wishing servants raining injuries sentenced
assholes fighters worker pal bowling contacts quarters starving forensic corrupt duties yo withdraw worthless scar
seed shipping stalking options conquer injury editor hockey roast shoulders notify spray tactical exclusive sexually
application sensors claiming crucial engineer traced presidents wolves happiest possessed chess na involving united
reduced satisfy tide rushing toys peanut accomplish sings float web pirate stream deliberately adults approached
purse logical shore offended prick trucks accepting reference tasted asian sequence melt risked prep watches length
cowboy leap treats violation caring feast arrangements threats cherry ignored acknowledge listed sheets flush
confront tossed utterly purchase roses paintings shipment territory masters snuck tent figuring historical crashing
nearby shook comedy handful album whiskey approved capacity travels wars cocaine growth nursing dreadful producer
boxing brick diet suspicion parade tanks socks trains industrial lighting subway heir sobbing backs barrel clothing
stink silk grocery le hills predict bombing graduate salary clears cultural matching bloke policeman tables
foundation loading encounter hunter boom diplomatic spots mainly haul eastern pledge pronounce relative weakness
singer nails bay ignoring cease swept mexican railroad blackmail sophisticated passionate pale senator thunder
apology explosive reject monitoring ritual surgical relieve deepest achieved tapes shitting widow spider update tin
drunken rig choke shooter bald experts thumb retire beans endure tension resolve saves shiny bachelor blanket
involves locking eleven retirement surprising hip booze wretched stunt guessed kidney bubble alter hiring que
alliance strings wired organic technique hostages banana concrete activate hunger software pillow mistress
connections adding kicks soda sunshine stiff phoned committing goat thankful remembering audition proving alongside
undo targets supposedly uncles rushed toxic grip tipped lame sober absence define brass wagon flood cruise stores
hesitate excitement swell notion arrow liar legendary rhythm invest emotion scent invested occasion rendezvous
devils busting trailer dental organize partial kindness crappy whispering enforcement pockets offend methods flown
meals medication protest representing depressed whoa kisses promising blond gasping signals counsel region harsh
sperm manual economy helpless activities clicks purely baked newspapers fry actress entertain alibi adopt huh rides
lemon buck joking dime goose identical virtually launched ransom fuss selected recommended drum vault psycho doubts
blank muscles candle honeymoon organ entertainment trusts attending celebration sunny plague ward nurses guaranteed
illness volume regards hood chattering phrase sickness unlikely fist concerning confusing fur cooperate prosecution
unconscious shields cookies automatic thrill reporters teaches swiss adjust wonders demanding civilians compromise
sucker condemned dresses armies sorrow waving associated inherited immune engineering vodka insulted stall carpet
subjects commission imagining generations maintenance depth saint affects grey accomplished lily denying theft
supported glove poured prey pose mall crowded residents cycle feds consult celebrity contained stack yelled rebuild
paths advised transmission printed educated whisper vow cows gross perimeter envelope senses infection publish
physics tales sector fitting privacy missiles forty nations preferred longest amounts mechanical puppy distress
abducted solo rebels voting traded conclusion collar ni owners respectable failing values sting suitcase ranch
refusing stations despise flames forensics era lust clues sympathy defensive cart targeting hers gasps equals strain
assistance execution rang slit spies stir carved referred quicker commanding providing precise medal vehicles draft
tricky intentions respects emotionally lighter politicians coke scored shrink dose prices models grain resting
festival mike unpleasant disturbed chairman attempts elder ultimately bully lethal experiencing instinct mature
mankind rolls guarding preliminary luggage grid kilometers farewell invent survivors paranoid popping farmers hail
poke suite scout acquired whale chewing forged stray nerves dared income slapped backwards resume zombie buzz
whereabouts summon creation scattered atomic reflect arrives hunted leadership heels deed logic confuse summoned
gently awaiting potentially verify secondary await regardless niece toe hairy positions amateur coincidence feeds
bribe supper eighth skipped harvest intent recovery fox waits ruins sentimental occupied countless starve quest
camping presidential infinite considerable presume expand repeating behaving fame deer email flirting twins basket
clan farmer radical detailed gum bargain greatly fucker ignorant psych whack lamp arrogant mock obliged lamb creep
breeze fluid benefits platform included reliable spared triggered utter toes psychiatric interrupting theatre codes
locks convincing breasts paradise exotic concentration drowning stamp papa organs blues guidance righteous fellows
promotion author hottest protocol prescription swinging climate visible roommate retreat patterns difficulty freed
limits dearest chopped environmental pilots misery growling seized visits accurate conscious sheer resident risks
steer shipped deserted internet helmet mole fee towel campus quantum rehearsal dignity reserve disgrace extended
household taxes savings label translate spark tips loosen lip allies scheme frequency accent substance pinch
collapse copper prosecutor civilization interviewed secured orbit outstanding distracted confirmation bake cracking
awaits scum clearance galaxy experiments dudes factor fold pistol unfair managing definition temper ray barn
representative combined naval fewer incoming instrument motorcycle flowing forgiven select objective arrangement
essentially salute roots principle seeds madam canceled primitive colored error ski ceiling compound worm democratic
pops auction rally blend examined customs coward bizarre bathing farther beard tub wailing seduce shutter plea lad
steals bean swords dumping exhausted protects savage drone shocking surviving scores fade column heavenly convenient
listens matched panel pole expects variety grabbing manipulate floors medium splendid consent explode formula
explosives whereas hanged ink desires al amazed materials consciousness gig bin slaughter snakes offensive imaginary
shotgun ambassador obtain forgiveness neat pinned successfully beeps whipped numerous priests inspiration discipline
nicest bee cannon maiden clerk pan circuit approval cough products humor chains inspire groom framed imperial resent
carriage mistaken promoted auto potatoes lawn reserved stressed custom warming breed wrestling pub egyptian ladder
cured housing puzzle untie roller immunity greedy supreme pirates installed fog girlfriends measures pounding vacuum
attended extent demonstrate bonus nows sensible affection trips dock gal relatively candles assets scrub
motherfuckers rivers revolutionary cent bench lung surprises philosophy participate reservation glimpse haunt tuck
elite herd battles rubbing bolt mount ego click striking spectacular deceased balloon smartest promote asset diving
ripping babe grandson instructed sharks tomb experiences cosmic torturing chin pawn airplane bass monkeys equipped
extract settling hunters sketch skirt newest bees offices bets marvelous publicity detected dough stain zip tow
tease rival newly mouths olive historic mi chopper ruling differently coma coffin circles conducting shrimp gossip
indistinct overnight steering reckless hint clip relevant welfare draws recipe verge filing madness pursuing
assaulted heroic cookie distinguished footsteps scrap boil banned sub lasts easiest bait freaks marine releasing
layer parallel administration gladly fragile humiliated mining obsession provides designer unidentified mamas
overheard classical bosses enters comrade mug hides journalist messenger regain purchased opportunities darkest
interrogation rational cope neural vanished samurai smallest relation bible lent challenging waitress resort du
reflection volunteered panties unbelievable individuals venture expense sufficient improved thanking disagree robots
dip stored removing assassination embassy connecting feature urban sniper casual clubs complaints banged contents
incapable switching portion chemistry exception assassin witches eagle tying obligation gratitude essence relate
intellectual railway wax pains profound unite sniffing pregnancy fax violated jumps mortgage positively terrifying
bacon probe cabinet unnecessary decades info dismiss admired vengeance dancer settlement smiles aged restricted
situations evolved opponent slam slowing elegant portrait fundamental ham luckily faint civilized delightful
hardware notorious lottery requests curtain grades presentation stripped handy theories finance gracious strangle
recruit movements sock sorted majesty perfume slipping encouraged tougher booth punching goddamned expressed roughly
shits deceive fabric reign grasp tourist villagers flows lads shaped bugging stationed disguise intercept lid
replacement artistic statements crosses bled craft armor integrity recruited offense sweating sour increasing roger
cardiac involvement flee torch rogue swap nick particles zoo casting abused chickens poet drawer reminding permitted
goddess beds punishing towns greetings lowest buttons splitting smelling menu instincts lobby existed wrist lesbian
sweetest rotting rises wandered kit founded shaved prettier fraud hopeless insulting jar conducted corruption
confusion addressed restraining scandal apparent romans cans visions represented demanded recognition aiming myth
inherit lining humiliate treaty encountered responding ballet consumed dislike sincere peculiar evolution apologies
swedish wires quitting excuses interior manners views colony chatting doomed producing anxiety hats defy funding
hating legacy illusion frog alternate advertising automatically experimental boyfriends aspect bonds travelled
antique picnic terminal insists stash pencil adds transform knives hatch differences cloth donate destination weighs
spinal rocking riot whilst butcher suited canadian batteries cooler shoved democracy hence stumbled therapist pace
jelly smuggling polar flipped plasma exhibit nickname poking richest audio memorial crooked gallery gin fierce
solving fills subtle tense invade gesture extensive phony fart biting alleged shorter snatch glow frightening
gaining immortal addicted override smiled shade harmless gamble tunnels cheaper tribute compliments sew te tumor
thread lighten assemble transformed chooses dealers safest agrees token rigged flatter introducing sausage lunatic
residence quid flights profits ginger lifting suns surf pickup turtle elaborate screeching boiling mines realm
sailor shattered losers outcome lions diary principles chairs fridge unfinished stinks grease mixing deciding
corners specially poster shirts rental rightful visitor eternity deeds buzzing blasted cinema strap underwater
articles siren cliff scholarship barbecue championship mild coins rapid strangled beers collapsed waiter provoke
liable marines sean erased occasionally shallow faking captains exposure jewels bitten estimated snack estimate
sally burial pine dessert reminder abilities marketing horns employed epic origin sadness sabotage melted sinking
crushing analyze skilled tobacco governments virtual fugitive rash puppet confirms tuna yoga cooperation occasional
naive verdict boost confronted gifted trophy coolest accidents filmed observation knocks risky monk troubling jammed
pumping cheek laptop crab doubted tournament es choking softly ambition exceptional definite mayors leaning
chemicals communist dine uniforms moaning gap sailed adorable lump evacuation daylight devices starring tribal chap
severely sounding tapped pepper cottage rubbish bites crop judged certificate abroad discharge drift lease topic
writers furious thoroughly designated shuts tens processing scratched gangster vain shines ace stated thorough clay
password photographer extension hospitals yen bind knights hotter urine bush slaughtered crawled reply competing
deceived acquire demonstration celebrated telegram glue links navy portal unload leaked surprisingly pod speeding
fort brakes locals associates focusing database elderly poisoning christ ants rainbow sustained faked razor altered
depths behaved scars sticky pension refuge employment commence expedition briefing leaf admitting lone projects
sites sweater confined substitute delayed gene engineers dutch favors fork modest wizard readings escaping ambitious
efficient inappropriate apples seas receipt commands repeated rum inclined meaningless surround races ongoing shops
tidy shant sheriffs meteor convict interrupted julian tends debts external horny website barge succeeded detention
impulse genuinely download hooker nightmares tourists saddle ruthless dispatch companion cracks sincerely tropical
standards vouch drums warden snatched acceptable universal nap satisfaction protein defended solitary earning
freshman directions supernatural prettiest males carve cherish departure sacrifices hallway ninth chuck sewing
clinical publicly interviews placing unaware rack islands anchor postpone severed rainy dares kneel chart heating
appetite diagnosed roam turkish targeted blunt indication compelled distinct chained strapped blink fountain
generate dances realizing hideous mill psychiatrist wrecked compliment peel blinded invaded isolate lo vile
contracts tripped challenged oven graduation absurd altar applying teasing peak perspective sustain cemetery grudge
bands warmth grandmothers hollow loop tenth dagger remotely cups di rail rains yesterdays examination operational
den seeks disrespect videos suing alpha lipstick specialist spitting ticking holidays reactor gigantic sip sebastian
butterfly dismissed headache dispose dentist distribution academic batch lords drugged daring comments documentary
shelf courts utmost freely ankle reset bicycle monthly employ cleaner mates teddy brace cue diner assembly ambush
accounted comrades poisonous miracles nanny pad elders shalt opinions tomato packs eldest obtained equivalent
suggestion triumph feather cousins mister pipes spice persuaded instantly flu partly vocal pairs christmas restored
fries monks confidential underestimated vegetables bouncing spells niggers chanting hacking handles limb sensor
consulting corpses taped whores meter starboard flock weekly responded affecting sweeping challenges tempted
psychotic healed juvenile bunny fireworks insects poverty taller coughing dwell prefers trials tucked observed
mansion brake breeding temporal selection covert boobs avoided enjoys activated midst conquered gaze magazines
oppose convention sunk penetrate instruments masks villain raging mums sunlight hose del tackle temporarily disabled
bracelet compassion screws branches honesty whichever institution cancelled volunteers feathers flavor forgets
negotiating relay interviewing symbols grind dragons acres guided doc shaken tasty predicted fascinated profession
nickel baggage ripe overwhelming server disappearance realizes strategic donor ungrateful debris neutral followers
jeans operated pony wrath stretched presenting weary slut toll inmates messy astronaut destroys install intercepted
recovering oral replacing guinea poop annoy rapidly racist rug quarrel radioactive delete jewel thrust swamp stem
scenario bailed tom vegetable cunt jaw exploit toughest decorated complained pending hairs petition substantial
beasts scanning regrets combine disguised grandfathers electromagnetic bark lesser container collective vet mourn
ferry john borders particle stranded ruler au females pimp roaring upsetting programs spoon submarine trousers wo
frank probable veins casualties invention yield boiled asteroid generator sloppy earthquake ounce dedicate echo fuse
childish forming drifting ribs pronounced radius features opposition burying rates initiate fare sandwiches
betraying imprisoned suffers burger ducks lays cement tempt scotch nowadays rumbling sensed peed strangely dice
reveals sane investigator interfering bidding contribution landlord appreciated buyer compromised curtains sniff
downloaded worms elementary marijuana sensation choir survey snapped cellphone proposition beautifully discount
coverage conceal testified practiced barrier frustrated mummy sixty transported cord virtue candidates iced pause
struggled learns bunk salmon harbor cunning juicy choked rangers expenses scrape transplant straw airline conviction
wheat decade humiliating aimed aisle mysteries slay exploded pisses briefcase thanked welcoming bruises directors
noises thoughtful resign armored bra allegiance condemn liberal operative techniques dearly dummy shifts threatens
coconut containing dynamite cult christians mon scratching operator villages whales convert francs competitive doth
longing whistling bypass sweetheart dash percentage sunset cellular scoop cooling facilities australian tapping
grilled transportation donated innocence leaking measured stitch rod smashing stashed posing printing corridor
landscape crippled ditched inject commissioner contrary investigated crews flashing orphan interrogate regional
plotting laboratory lobster moonlight thermal withstand sailors lawsuit disappearing launching enemys argued agenda
salvage amusing possibilities tuned weep misunderstood behold medieval flirt literature ninja qualities blackmailing
entrusted policemen disable stroll stunning arrows raises mini absent cigar pope tan bartender responsibilities limo
reunion idle mice guarded separation dam convey accompanied screamed earliest exploring cuff stabbing outrun builds
devotion murderers agreeing shaving merchant merciful locations journal rehab banking containment increasingly
negotiations grabs troop whispers gangs identification bandits entertaining blessings platoon prevented spelled
autumn payments tighten unlucky thirsty expelled moron firmly salvation translation weighing hunch injected pat ally
registration carrier artillery indulge wage skipping stakes wig fuckers partnership madame towels latin dot
objection static ding flipping molecular harassing beacon mary fragments flaming habits supports foreigners tractor
se calculate swift adoption vows melody shred reform designs tubes fortress adrian authentic dangers probation
fiction gradually hans businessman louder temperatures baking exposing calendar restaurants sway flooded losses
ballistics inevitable mourning valid scrambled villa hay torment clicking existing blames licking felony slammed
donkey quarantine fails portable accustomed belonging processed occupy tread heap modified seated kilos regiment
excess lane bureau creeping publishing comb ga hotels teenagers abide generals pals seldom strawberry clumsy lyrics
attach woken transmit narcotics reconsider corporation zoom racial ingredients dome intends strangest properties
sewer shorts tickle ash gag cellar literary runway immigration humming vest cavalry mocking freaky connects hooking
prophecy homemade crank mend sporting scottish ammunition ranks interference concealed forgave greed neglected
association planting banished conventional porch peek clone proposing relaxed yells curiosity donation uncovered
cozy vessels resolved umbrella revealing contribute mutant recommendation transferring harmony noted rebellion hull
pond rib synthetic rocky superhero converted accounting unstable courtroom disgust bacteria leverage shells insect
spike currency bob smuggle supervisor cooks marshal pint bombed teenager discharged physician slippery winners
glowing overwhelmed skeleton copied soak lacking buffalo thirst assign occurs wedded cartel delight traps rattling
maniac violate talents duct dolls coordinate mineral bloom conclude bishop pumped whining recite absorb sights coup
smuggled attraction errand pupils tendency weighed abandoning getaway ban contempt translated rookie doubled
elephants appearing stuffs waist eliminated disco booty fulfilled consideration inn mixture convoy expressing nude
businesses scam embedded immense notified architect wages annoyed heed fruits layers tray meaningful slips lacks
grounded preparation simpler everlasting misunderstanding sweaty transition giants indicated stared spicy chirping
missions assembled inventory soaked battalion infamous lasting prostitute fracture insight saints ne seduced
calculated announcing bash consume onion produces heated junkie independence adapt satellites cricket vintage
blacked fiery hydrogen excessive pushes sympathetic melting wager freight peach dizzy irony oak grenade magician
overseas dorm soy zombies peasant retain voyage scans tribes smelly sixteen clowns spaghetti amuse froze manipulated
maintaining disappointment vent wiping preparations spear dinosaur temptation prominent slug inspect maps vietnamese
mint goals mo drawings ant noodles prank pointless stages encouraging appoint coroner lookout douche cakes alike
revive bathe exhibition acquainted procedures worldwide awarded texts expanding arguments gallons overly overall
dripping runaway ed circling forests collateral drilling genetically broadcasting legends butts marched intern
orderly producers appreciates buckle shovel sofa cuffs memo blades powered rag injection submitted theirs cowardly
squash borrowing hallowed masked depression chambers eighteen waltz wow acute edition duel vanish claws rusty pasta
lured tame frequent refugees jeopardize jerking admiral fortunately glance spine regulations solely pearl conceived
chunk formation admission warmed hobby destructive compass bugger needles detonate devastating despair brazilian
inspection bricks brighter expectations functions irresponsible mop precinct valve painter traumatic elbow fleeing
logs hosting assassinate wrapping inquiry parting chili violin boards vague investigators splash brink dispute
pigeon monsieur sleepy disappears shady careless conservative scope frigging chalk effectively arab whites sponsor
describing morgue rests genes channels sensing salesman crops pancakes bending dye extraterrestrial lifestyle clap
heartbeat brag functioning storms costumes agencies aspects commanded robbers speaker antidote paramedics deadline
aerial grill descended holed restless dependent funky pursued werewolf madly yacht dense erotic supplied mattress
void grieving knot bunker darker brightest roaming feminine garlic alcoholic noticing orphanage pudding noisy
faculty unlimited opposing discovering pep petrol torpedo convenience forge verse nod hugging kitty spaceship thugs
swelling weekends seasons towers peasants serum frankly isolation suspend appreciation trim informant volcano assess
defined accusations molly ram axe anticipate chopping rehearse increases ape investors potion refugee addresses
grandmas shaft veil resigned enterprise naming straightened bats allegations stew eve dinosaurs wardrobe fingerprint
stocks terminate mechanism summit fusion ammo hurricane observing unleash implying boarded holly canned composed non
scarf preach frat adrenaline forehead decline lurking render unauthorized carnival manages infant politician
repeatedly drones renting spreads altogether openly shapes karate sweets mentioning poems infiltrate preacher strung
slot lodge logged practise dialogue vagina cling incidents insert reservations balcony thanksgiving uncover valued
welcomed er governors remarkably nursery expansion academy boundaries aunts loneliness mashed pry robe weaker
drained accidental harness pressures bundle camel cartoon exquisite breakdown yankees cerebral fraction acquaintance
dame giggling redeem disregard mirrors camps storys communicating transporter wheelchair teen heel recruiting foam
tactics endangered treasures pleases courageous gravitational freshen comparing kettle sigh whirring viewers
formally caves diseases maker sued pins amusement battlefield sharply fitted stoned settles shouted survivor
violating slowed finishes examining upload accountant distribute ropes mold sung prototype winding solemn crow
psychology richer parish spa resignation spelling tails longs pluck ghetto applies surge hips gypsy icy pa
phenomenon accomplice lively pumpkin lightly confiscated filter sliding bodyguard exams influenced sessions
jurisdiction supposing rabbits lunar rays gasoline lava patent gown natures classy rescuing thine chuckling rhyme
viable yer mathematical stirring howling scouts mode upcoming manly squeezed jealousy mustard brutally soviets
crowds stains hump measuring depressing packet dicks memorize residue concentrated invites interpret subconscious
treason privileged rattle squirrel risen raided rewrite heavier cheeks permanently greeting compensate motivated
unarmed accommodate snooping dwarf enhance graves membership cloak ethics hacker strengthen extraction granddaughter
muffled qualify warmer biology brandy essay communists musicians cripple probability asylum disarm jamming lam hast
stretching homecoming bubbles resisting greasy scumbag startled pitiful undoubtedly expertise sirens ribbon plugged
indistinctly massacre stove chewed caution buses considers nun engaging regularly staged seals slower cheerful
collision stuffing concluded spontaneous perception setup marries reclaim spilling eligible bedtime rider shakes
miniature queer intensive jacked emerge shouts exploding oceans queens chronic reel seemingly wireless bounced claw
hunk sushi wormhole adventures significance receives sneaky stating absorbed earthly ignorance max ups halls noses
dynamic mechanic prop prospect transmitter console marble offshore enthusiasm directing handcuffs dancers cane
mystical posters vibe pitching notebook nicked renounce abnormal calculations inmate scold fees photography
fantasies deploy reluctant reviewed describes slams partially reverend courier prosecute prescribed deleted streak
numb constable sync disposal flags enlisted preserved continent creeps corporations identifying raping chilly ironic
pleasures hike barrels bullied docking eyewitness idiotic showers sliced backyard batting embarrassment resolution
bumper exchanged voters divert voodoo elevated recognizes lodged surfing treacherous boogie volcanic admiring
organizing renowned sadly stripper betrayal mounted suppress sam devote lowly killings dim handwriting vomit decency
minding awards banquet sails footprints athletic lists caller sentences fractured jingle horribly pharmaceutical
regarded adored limbs joins soaking euros lens messes transporting tattooed vacant pierce disobey initials
programming disturbance addiction uphold bridges frequently stadium agony counselor hut bottoms slim preferably swam
hash mating wilderness pinpoint granny broom endured impose beliefs haunting hog resulting traitors tangled roasted
fourteen tossing typically astronauts depart disorder confirming establishment manipulating snarling unprecedented
dimension guiding morphine constructed investigative outrageous smokes dove sparkling gunfire inferior vowed
difficulties coroners cutest bravery dictate nazi vulgar recon costing dean jake tutor mandatory cereal founding
suspension authorize departed repairs vanilla circuits rewarded homeland arranging breakthrough lime wit bred
terrorism educate rubbed tigers fearless superiors lifelong tu curve rupees sank obscure overtime parks shortage
chapel sunrise assumption charter microwave bomber virginity disk phantom rifles vaccine shades abortion popcorn
marriages hometown tad hush elsewhere compelling rehearsing manifest anythings siege esteemed intimidate lotta puke
grandparents category pretends com cocks squeezing emptied industries accepts formidable ping realistic tony grad
lengths luckiest flare exile fury unusually emerged roles representatives thumbs skate visa chorus globe vitals
disappointing comet resemble blacks descend intentionally relying doom disrupt imperative marital controversial
guardians proceeding speeches corrupted filth madman apologizing clarify altitude flooding swears jimmy viral
assessment presumably shepherd hitch wildest ba crude unemployed largely contacting denies joe pictured exhales
apartments lounge pyramid rained tick abdominal compensation microphone declaration nightclub preventing fuzzy
folded occupation warrants spiders shameful imported readers nuns corporal detained sanctuary idol stained
structural whacked captive cultures journalists sacrificing fading gorilla murderous proudly pledged deemed insanity
rethink heartless hooks verbal supermarket lizard resulted charlie retarded riders reviewing index diagnosis rooting
tops instructor bases enchanted ryan classroom dumbest punches needless condo scissors beep licence hustle pact
frying finer grim researching graveyard distinguish rhymes snoring attic merit earths partying shifting coded
vicinity misfortune misunderstand solemnly founder arrests accessory humiliation swollen continuous explosions
injustice clearer decorate harmed kin escapes obstacle skating ethical weirdest font glued licensed refrigerator
introduction puff devastated doorbell newborn paralyzed dominant bombers brat alarms authorization insisting humbly
invading ministers jets approaches addict dinners ratings astonishing tabs compartment masses motives vitamin
undermine wool weeping consultant educational linking flattered janitor princes reinforcements condom coral poorly
hybrid monstrous colorful spoiling bursting loans babysit duke stupidest curly squadron dire maids bottled subspace
routes apologized prophet cardinal critics addressing politically reflects encrypted disclose italians owl payback
powerless dedication scraping creek barracks assassins mornings shrine labs commissioned moans capsule drifted
aggression militia frontal upgrade racket accessed gangsters highness opium parted riddle spank vertical banner
tampered semen rockets backstage twisting overthrow posting criticize attracts overlook wrestle rep porno refrain
desired specialty uploaded surrendered loudly natives sponsored traditions reflected discreet semester auxiliary
battling exits charts ops perceive villains willingly bandage miraculous patron rounded comforting booking cradle
moses posed ownership springs catholic outbreak protocols manufacture lawful marker blasting bragging remedy hauling
calmed intruder souvenir noodle mule pitched blah employer horizon forgiving sections abort illegally ambushed atom
shack automobile vic whispered polls quoting depended refers pervert canvas productive greatness pots whisky bridal
adapted coats admits grams supportive anticipated stressful disobeyed bruise imminent renew enlighten merchandise
notices unbelievably fortunes goons administrative bodily caliber certified veteran millionaire staging inheritance
jog holler crate engineered findings contracted par trench deployed determination promoting bamboo commonly stitches
hive grieve cruising ads craziest distraction meanwhile embraced barber belgian factories sprung lonesome amen
weddings grinding scramble punks ridge roar lest tummy mars owning medals thirteen deprived coaching comparison
exhaust cleans trainer foods resurrection detain robber oddly tracker creator manufacturing specimen artery
trafficking haircut prevents screening primarily regretted edited helicopters les quarterback predator sodium elves
parlor thug regained riches begs burglar summers evidently purity bravest raving harms hormones postcard ashore
blackout hospitality buyers maintained martian faded joints reassure disconnect disposed references escorted liaison
starved wiggle predators limp abduction dodge transmitted seizure turtles examples formerly tasting vivid pies
suspicions stool descent detecting eh sovereign ow stern countryside flour unsolved velvet dialed delivers diaper ax
stench wider craving hugged cleanse dread orphans ben furry steep infect nerd thesis dolphins rocked mastered
tongues puncture stinky surgeons carrot enable crashes enforce passports whatsoever piggy fascist regime upright
farming celestial inspiring vested infiltrated tighter counterfeit yank culprit rendered kidneys fossil prone typing
bankrupt dispatched orchestra shag bikes digs lowered disc musician bullying cafeteria capturing heavyweight pier
frightens woo macho respiratory cape policies homosexual bribed flea nagging pearls pierced preaching cautious
collects mist jean precision reopen shoving banker damaging influential vigilante colder backpack pastor hysterical
courses broker kidnappers errands initiating proximity belongings honking contaminated deposits endanger hen vending
countdown infrared bon elections accordance bout charitable alias stabilize churches snacks york arena gender
stumble unborn crave photographed acceptance scanned trashed beseech aging unwanted marrow trumpet venom slavery
graphic butler packages construct longed dominate recreate dealings nip drying strive gutter allegedly exclusively
funniest province jeep tracing initially autograph fearful molecules stealth grandchildren runner frontier briefed
crust babbling freezer maam spun lifts commend hedge telescope gardens panicked initiated scarcely mushroom unity
dumps experimenting gaming peep pinched clinging unemployment machinery beggar patrols carving courthouse simplest
tommy gentlemans fists loaned contractor housekeeper epidemic babysitting curry groove inhabitants deposited
profitable senate beware cam perish reasonably litter restrain canal rightly colombian guarantees horrific turf
symbolic consists sorting reacted sly burgers mattered bushes subjected swings workshop transit analyzing analyzed
playground disciplinary savior propaganda transaction pleading skiing motivation refined butterflies tattoos
theoretical fling jerks boiler celebrities dusty viewing mushrooms nipples distracting detector tolerance miners
trivial henry abusing lace tightly believer bonding pigeons structures quiz certainty monitors artifact uncertain
calf dots scratches mentor pets designing priceless groceries powering sponge nominated spacecraft crane generated
morally relive advancing airborne bruised whiff widely sonic chores fertility medic anal catastrophic outdoor
glamorous goddam simulation dissolve posts undress alerted administer cowboys screech mexicans minimal stirred sums
balloons attorneys duplicate peas repaired atoms module hijacked incompetent utility assaulting declaring fragment
halt wrecking parental stacked hiking maze ration plumbing superb unnatural blankets nuke swung tailing fiber
flushed fulfilling missus navigate flick markets morality protector component devour hamburger payroll beams
investigations honors stud slapping awhile crowned evolutionary bangs beaches athletes architecture throats bandit
intervention hippie penthouse caravan flute separates convent decisive scholar signatures appealing brushing bumping
languages liberated mentions distributed evaluation womb statues harassment cruelty unworthy advocate premises
slides unlocked finals loaf edges syrup fades hawaiian possesses generosity misplaced peeing hound metaphor
consequence curb wrists priorities frustrating northeast modeling peacefully mustache suicidal demonic chaps faggot
bulk input blog crystals instruct almighty arrogance marking purposes troll stormed blaring dairy moustache advances
updated array implant periods sinister magically user shores valet bedside flaw cardboard overhead adjusting advisor
releases damp salon morale rural farms karaoke casualty milligrams tripping washes worldly spotlight expel
manufactured tequila seventeen pharmacy brute fend publisher shifted awareness wondrous hauled tuition pas lending
herbs tablet tainted temp perpetual smug tailor insults parachute tramp discretion lacked puppies northwest pyramids
breathes cabbage collector relaxing sighing slack import blokes constitutional pitcher tagged cowards fraternity
judgement appointments banish bruising credible awaken dent withdrawal intimidated dangerously wits wink achievement
constitution wildlife boxer curfew evaluate frogs subpoena shortcut ethnic doubting poetic loot editing intercourse
reap havoc brushed flank keeper tenants motto wiser indicating briefly shameless tempting exceptionally maternity
speculation obstruction squared knack removal streaming freshly artifacts complicate neutralize grapes oliver tours
norwegian patriotic weathers reunited geek persian charms hosts nobles scales slash twilight catering operatives
unpredictable velocity obstacles pagan dang gunned premiere toilets sweeter penguin itching resembles smear
trembling hopped senseless plunge clocks eyeballs rightfully coaches overdo consolation oversee remarks sarah
bargaining cluster ranger statistics unfit paws fasten vein wildly minority licked ranking fag antibiotics nearer
instruction dominated context headline recruits hangar instance earrings mailed obligated plains deceiving assisting
attendant ideals barren applaud competent harass patched pumps deception moons inconvenience binding consulted
indebted shitload perceived chimney gunshots enhanced irrational tenant copying bikini paged homicidal gateway
heights scanner heist cocky decree edit plaster socially organism uranium parenting monastery sleeve suburban
transformation grape reindeer trajectory cannons disciples republicans sculpture distinctive hookers investing
bladder bulletproof tomatoes bakery pastry evasive mosquito resemblance reserves timeline screenplay crook dings
neglect planetary johnny narrowed republican threshold truce provoked spook timer em youngsters worshipped stripes
ingredient ventilation southeast prepping demonstrated questionable doorway haven triggers hopeful hum morons aiding
supporters interact appeals refresh bananas pillar actively eyebrows rituals despicable weave gauge spectacle
sophomore vase pleasing recorder satisfying technological squealing crates govern optimistic customary stun upsets
yogurt gunning randomly stunned ta exercises monument blossom bogus bulb pupil lance whimpering crib kite survives
videotape intimacy bosom establishing highlight improvement spat champions godforsaken graduating headlines saddest
murmuring neurological identities headaches underworld colonies pickled revenue casing bathtub intriguing booby
bowel condoms presumed scholars enthusiastic pennies aching onions advantages brothel confide displayed debut
delusional palms sage si concentrating inability sorority dipped scoring sparks feedback separating savages wield
wonderfully crazier flashes ox sleigh sorta boob allowance rebuilding weakened divisions fractures tremble
insignificant awakened demo practices progressive auspicious cynical michael thorn biscuits snaps imply captioning
goats karma vegetarian belts manuscript encryption transmitting stalk ample colonial lordship picket misjudged muddy
necks ratted piled versions vanity concludes markings perfection serpent bourbon mute thrive aspirin gloomy rascal
implore seminar supervise bumps tar margin weakest swearing transcript cornered operates ridden stereo gravy
comprehend fainted specialized privileges vacate diagnostic adequate insecure persistent devised episodes
contributed jaws bearer herbal treatments electronics foreman funded tags waved slimy slick stung rejection chops
evacuated centers eric rewards rows chow creaks sprayed exterior occasions classmates impatient aka sabotaged
memorable offspring swipe atmospheric memorized praised purge thieving admiration circulation snitch denial
disgraced meantime sinners horrid contemporary premium whipping cooped cheeky initiative photographic reborn
assisted crows homing scraped analyst sleeper mechanics managers indigenous galaxies southwest downright blazing
watering poles knots credits daytime deliberate presently defenses securing researchers premature correctly outlaw
tornado backward rejoice grin maple elect extinct informing penguins greeted kindergarten ratio paddle parrot
refreshing rotate spooky viewed delusions calmly parcel amaze fairies irrelevant faulty yuan bulls wiring bronze
popularity pros provisions burner loft polished span implanted mindless san slippers damages handicapped snapping
fishermen danish slain stomp fitness posh apprehended congressman equation rounding swarm algorithm champ iranian
originated snipers adjusted completing brian respectfully mathematics shatter wronged attendance entity piles
apprehend inflicted extracted shaping sands drawers composition departments weaken caress contradict forsaken
tormented conclusions infantry poses possessions scoffs gals bankers definitive vaguely blaze flattering biblical
descendants invincible multiply sensational branded noose soften theatrical networks professionals reactions
sensitivity fertile leopard loony magnet marathon contestants tidal jackass plum civic navigation billionaire
accessing potent scrubbing interrogated appearances infinitely kidnapper breakup stamped imitate oneself bashed ramp
barbed foremost claire considerate loathe gel swapped admirable decipher rite counseling liberate overrun
prestigious trailing expanded sunglasses egyptians salty hungarian vivian tiniest fishy suckers entrust conditioning
crummy ghastly necessity postal cashed penetrated communities fancied applications institute residential trillion
privately respectful retail fisherman athlete unleashed efficiency scalp sipping announcer chubby compel rodeo
spiral fearing blackmailed draining oscar prostitutes rejoin uptight austrian flashlight linen drafted swan
interrogating amazingly humanitarian squat blinding ache meditation psychologist consumer layout hallelujah whistles
leftover vince piling implies superintendent bums immigrants revelation stalker bulletin credibility defines horrors
ounces reducing peanuts bonded illustrious steaming tipping curl chimes components inquire drip interface liability
goodwill hostess insides scouting scenery careers poked warfare leaned impersonating demolition joys brew merger
fashioned folding pickle smacked raven compromising mistook orgasm spoils adores joyous labeled thrilling aluminum
garrison tasks apes heinous paints reef clutch aggravated comedian sidewalk colossal exploiting hopelessly thighs
clam distorted toothbrush worthwhile conceive culinary stability thicker unpack automated dodging leash spaces
echoes legit bugged eternally gamma hazard participating scroll abusive remark riots scanners judicial jade
witnessing elusive thereby inflict trespass victor conveniently merge repent docks airlines deprive tab unspeakable
corrections agricultural ominous bobby melts disgusted allied accountable dialing metallic slate specialize diesel
divers induce adam goofy cursing chauffeur residual chiefs dungeon mic nuisance pedal restoring scatter stale
stimulate mailbox negotiated mafia competitors distinction doggy laps consecutive evenings sordid receiver
relentless defendants bolts cigars drastic expired leaks discovers extraordinarily featuring sow cubs cupboard mow
ignition brunch buffet intact magistrate secrecy stamps unbearable proceedings cinnamon trespassing unfamiliar
escorting mystic retiring wand dolphin criticism evolve bluff forfeit balanced framing inevitably frown slows
currents titles withholding itch robberies squeaking volunteering doorstep steamed imitating psychopath fulfil gains
quantity excellency orbiting tilt withdrew prescribe ceremonial brotherhood rung interpretation rooftop sewn
microscopic socialist prosperity whomever earns taping exploration prohibited urged considerably muck regions
shampoo beta pointy resource congressional sweetie emails sorrows cube symptom ceased quickest redo unreasonable
blouse hoist wade doubles undergo illusions rue carrots obscene timed triangle coloured receipts decks freelance
intensity bourgeois circular asthma confiscate mutually caps hoo speeds sever brides sadistic jurys staked bathed
prisons cognitive factors fiddle elf manned raft swiped alls supplying valiant bailing clarity bouquet rebuilt mid
projected rips rapist democrats oer shrapnel anyplace armys maternal paragraph archives hormone assurance unwilling
ketchup leisure peeping principals attracting reviews skeletons sinful auntie malicious merchants outsiders
pineapple buckets comics bummed novels panda perverted textbook arch hawk pajamas frustration corps torpedoes
terrain cables clipped platinum monitored stitched babysitter condolences peg insanely eagles gruesome paste
underlying complications gardener irritating fingernails creaking participation solves boundary overlooking rating
steroids gallant rations recess fibers uncommon voluntary archer handkerchief malfunction bingo sticker crabs
republic cooperating flap apprentice conspired recommending switches borne companions hailing accelerated joker
beggars fluids lever sewed reacting defender breached rooster remorse extends inspires ming blooming diapers startle
breathed comply honoring shortest plucked psyched wagons logo biopsy floated pulmonary limitations molten awe unseen
driveway jumper commanders emerging hopping replicate unholy documented repairing rested burglary defeating hovering
boxed sacks camped segment seniors impressions output squeal matrix yearning reconnaissance coastal victorian
protesting discredit statute butchered eliminating maneuver ancients charmed fancies bowls dimensions hilarious
doorman rejecting descending rivals steaks stuffy dee flapping grumpy tending tyranny superstitious lighthouse
cheesy labels unaccounted contrast lucrative dart sufficiently ingenious decorating crocodile sacked medicines boo
exiled singers orbital sprained rift screens unfaithful firearms owing buns ecstasy boils meddling poll telegraph
poets superficial morals opponents batter columns firms deputies ferocious representation misguided searches
masterpiece redemption journalism muffin resisted dashing downhill elbows jules mysteriously confidentiality closure
imposed guides mat testament arise philosophical servers rags municipal wraps bows endorse institutions fearsome
hassle kilo slashed prehistoric gem underage elimination linger outsider outskirts skulls advertise stoop taco
freeway practising reader shutters snuff fragrance ifs potassium nearing advising hardened pipeline rust royalty
testifying contestant departing slices proclaim obedient stretches dwarves mommys muscular antenna bursts
disconnected canyon cuckoo preoccupied simon temples foreigner legions combing enclosed density sleeves arabs
casually needy organizations proceeds struggles deposition knitting swarming chariot cheerleader haunts regulation
throttle acknowledged indictment outpost baron winged assassinated manpower speck chefs fleeting peer trout
canceling implement implications recycling stupidity tit commencing summons contingency chipped characteristics
plausible martyr marshall stag flexible handcuffed crackers heroine cruiser excite distinctly populated menace
thrusters modify overload titanium obsessive patronize crater overlooked crucify overdue trifle pegged prepped typed
scoundrel correspondence dumpster mainland travelers deliveries touring continually elevators lemonade barks
conspiring refusal sightings ar circled anomaly wedge blueprints pleaded deactivate gospel dismantle donations
renewed ere implied engraved profoundly softball yonder bearded cork courtyard enlightened perfected accusation paw
grants relating weasel emptiness glamour bowels feeble harmful comeback cherished eyeball honorary users telephoned
faraway sleepless sling attachment drummer ambitions improving tunes intuition sod unexplained verified arson nets
ca dual optical paycheck conductor dangling hissing listing retrieved surrounds battered harry biker barging workout
wilt financing jogging literal tuning captioned catastrophe degenerate delegation successor dodged poo masculine
pools rated stocking eclipse pricks shooters outgoing blinds mortals bagged floats fireplace hateful squid bravely
cons discussions unheard administered despised fences invitations lectures suggestions exceed amidst mosque bud
amends rustling truthful victorious china heros disposable widespread paging permits farts insensitive critic defied
embracing moisture boldly hunts powdered ancestral locating chaotic spiked lash executives lateral stockings thigh
wrench decay exploited indoor ministry clocked strokes slumber trampled polo projection achieving disastrous nosy
troopers significantly ale pubic sphere abduct fascination referee cub debating declined exchanging generating
admirer mythical blueberry fright intersection pompous sneaked remainder vial attain deported exceeded hasty ivory
crunch flashed moose parasite prepares rabbi recalled audiences compatible auditions kitten ruptured immature
obnoxious reinforce estimates hires skirts harassed indifferent siblings singular echoing melancholy sinner
conversion tedious howl rumored cloudy tee cocoa financially rabid stares woe unclear silently marshals vector
veterans wring blinking incision intending scorpion spooked weeds slutty dreaded sharpen paranormal blindly revolver
containers sweetness brighten plunged saliva cheats respecting attacker lawfully sanctioned bliss cranky puzzles
reconcile slime immigrant lowering quantities seasoned seating stark ultrasound wipes gunman jinx cathedral
prostitution justified participated bestow confrontation stepfather ankles bitching editorial prized humping panels
walkers runners flagged perpetrator rugby bandages cocksucker crooks plantation speculate swine galactic lakes
pageant outfits plagued tug weirdo fashionable scuba virtuous godfather reconstruct behavioral prospects withhold
laundering singles danny troublesome violently liberation reinforced grandpas penal congress dazzling diversion
imaging midget airplanes chemo prejudice queue wells jane ridiculously armour overdose sap digest herb mutants
goodnight piercing ballroom dishonest duration freeing infectious chant sermon crackling drooling forecast
professors toying gala bids doubling frequencies cram invoke muster crisp intrigued infernal momma bestowed forgives
geniuses faintest wreckage crumbs reschedule swallowing barricade condone joyful passive bodyguards stance stormy
crossword discoveries cocktails privy purposely revolt compassionate glorified origins patrolling dioxide overboard
pens descendant fallout cuddle sideways sentiment titties complimentary lamps mercenaries phoning bloods daft nerds
sighting solutions hardship latch plotted sweeps gall peeled defining enduring equality fluffy cameraman raiding
prolonged inconvenient nasal brigade chunks remnants uneasy discourage dividing exterminate honks knockout toaster
unmarked negotiation roommates witty alex bun faction parameters truths yous darts luxurious coping appalling
mercenary postponed superstar greased gays hazardous dormant exhausting subsequent clatters cracker fungus nineteen
sensory frost strand impending rinse enrolled personalities portuguese withdrawn outline yea tended prosperous
chilling chocolates placement muzzle octopus coughs props quoted grenades laced straightforward tavern knob ruby
cubic homage veal curtis missionary spits minimize stripping tablets interaction firemen gallon interfered spins
commits camouflage completion performances reconstruction confessing conjure continuously momentum invaluable outlet
unloading convictions graffiti scooter sonar bollocks fished fluent plumber amendment squirt deserving shredded
softer motivate shillings credentials forsake wholly angles extinction fixes painfully turd pits puddle frames
radiant resentment spectrum stalling haste heritage specs preserving atone conned crazed taps ancestor steve swab
emphasis encounters hijack cloaking comforts contributions slamming dan summary abstract sterling detest mediocre
tiring consulate boar hypothetical mermaid dispense generators lingerie toxins eighty intake reversed calcium
dwelling extending falsely feud germs conquering shaky neighboring neon gears inventor interns specializes immoral
goldfish teachings birthdays clause compose fates reckoned replica whence rake bullies gourmet polishing politely
primal posse provincial senators inventing rods parliament activating commercials embark rachel foe susceptible
lotion responds investor nazis cavity endangering fueled parasites uptown eccentric indications congregation
organisms lecturing brewing skinned thrash mortar anatomy deranged fumes obedience detonation mockery speakers
terrace vaginal calms inserted nipple seafood shelves capitalist proceeded disciple expectation fred mil resides
rewind stimulating apron casts heater keyboard leaping spoilt conflicts feat raspberry staircase anticipation cone
rents envious volatile harboring sinks assistants revised traveler aft sewage plow prodigal raced slope backseat
butchers buzzer incriminating preview berries delta discarded fencing titans issuing comfortably defenseless dynasty
granting freighter exclude hangover irregular mutation upgraded commotion pints spokesman swiftly narrative urgently
testicles funk cupcake fugitives beneficial meddle napkin braces pea tallest fudge trails addicts tracy enabled
forbids grunt adjacent favored ignite mumbling vomiting winters understandable blossoms ordeal towed economics
reckons chump geological harming tyrant venue windshield mainstream paternity sighted fatty transparent businessmen
caretaker futures oysters crept relied tally executing taylor lumber narrows radios rugged moth mounting rooted
squeaky hammered virgins trend dost housewife jug nightly cleansing funnier snail calculating coaster impeccable
liars soothing dung saloon illegitimate implicate porter puked streams whimpers chris tanker unconditional
borderline roman apt clamp induced jackets slid armenian hearty cleaners glitter dreary muttering prudent retained
pillows shrieking beamed greenhouse sketches donating premier stalked petting genie cockpit james selfless shagging
standby surrogate witchs clash conserve firepower heals imitation penetrating tumbling nomination audible
holographic chi duly pencils synchronized assignments cyanide gunpowder rearrange vincent alarming clans offenders
olympics jockey recognizing uncharted willy melon bead crucified unpaid medically strips teller assumes unrelated
warms drags markers philosopher theorists coppers fictional internship rave updates musics technician circumstance
drilled morbid caviar relies dignified incomplete disrespectful minded seismic dunno myths nobility staggering
syringe domain paranoia paved metro severance upstate dramatically hardcore precautions export moan pancake hugs
para conquest mugged casket scrubbed tampering coordinated magnitude prosecuted courting dyed intervene evade
nailing drought zap functional skid lesbians advertisement arming restart infrastructure procession contemplating
graceful startling beads kelly mischief toad waive jim stomping terminated pestering bitterness bolted objections
transfers ce thuds vultures comprehensive topped doses processes reasoning tango punishable soothe titty faithfully
errors growls keg arouse pods refill yearn stumbling volleyball paired prizes seventy technologies aura continental
digestive flyers molested sealing infirmary beaver integrated cosmos illicit mimic brutality dictator jacques ore
demise sponsors apocalypse corroborate macaroni undertake accurately aide cliffs rotation sleazy endlessly
irresistible tart consumption recordings tragically scariest seller sexuality carcass cooled detection mercury
displays quarry avenue offender riddled sos defective mutilated smother cycles nitrogen lowlife moderate teeny tim
detonator fringe tweet aroused clot cures repel chucked slugs installing relic bona storing booster hamster plaque
examiner prospective allergy archive mellow sprinkle stylish grains accelerate predicting bends maintains shuffle
annihilate featured gases repeats babes diverted prostate reduction restoration undone smelt drugstore foresee
wretch consuming tricking trunks bleeds flyer guerrilla indecent sizes copyright inhabited subs welcomes wrongs
doughnut starling alligator bumpy motors tyre solitude choppers skins agnes dew sneakers zones explored bedrooms
crusade leftovers wacky cosmetic writings agreeable betrays hitched aye immortality strangling tents caffeine
tenderness bleach outnumbered yummy decoy downloading numbered serbian stellar wary wept mastermind ports texture
itchy novelty requiring smoothly unified fateful weights climax divulge sympathize pious rim bloodshed scarred
glitch recollection ricky dishonor finances coordinating makers foundations lice reproduce scrambling derived jock
cheered cranberry evacuating wannabe aces baptized eradicate injecting paces lotus requirements humane intellect
protests prosecuting toothpaste incentive pollution supplier torched binds capability headmaster soaring witchcraft
picturing victories mandate concussion unofficial defeats perks spikes wad adjustment denounce neatly adolescent
awoke barriers consistently touchy robes chuckle hinges rebellious unmarried visualize entertained fanny
scientifically willingness calories clapping informal trump vitamins adopting coalition liters delusion mainframe
promptly reproductive accompanying convicts geese nab repressed trenches unhealthy airlock fundraiser oblige
cheapest drenched flaws mortality compulsive franchise reflecting cassette cleanup encoded ukrainian determines
detonated poisons trustworthy interpreted buddys crammed extradition vibrating pours squares martin martini failures
sterile twists helium anguish earthquakes kneeling pilgrimage unsure investments suffice wally chute cooperative
printer whine mango phenomenal tile cultivate oriental chapters delaying hostility knit evident logging beak
facilitate ranked exceedingly papal wills cache curing toxin unexpectedly designers equity sinned twinkle
contemplate caucasian luncheon physicist mash raids refund supervising werewolves livestock obligations shipments
tiles yanked developments scraps specimens tasked teased widen altering fangs vulcan inquiries reacts simultaneously
vibrations impulsive implicated involuntary dolly juggling climbs exaggerated lettuce marvel spree scolded furnace
qualifies mammals shorten teens mingle sausages unacceptable withheld debrief geography rewarding assailant
distressed windy writ botched brainwashed costly devious blush virtues propulsion nominate rigid notch oppressed
rotating solace desirable publics rehearsals circumstantial imprint sob suitcases bribing flair knuckles prairie
pressured sheltered handshake leaps prophets receptionist coffees confided impulses lingering prosecutors unlawful
behaves dubious heartfelt obsessing passions translator insider eminent occupying unimaginable hesitation
pathological strolling fireman glide spraying mosquitoes dodgy peck umbilical barred exercising kingdoms paralysis
snorting fundamentally depot disagreement imprisonment predictable pretentious swoop tonic decorations baths
safeguard swallows relics suspecting appendix nighttime recurring interstellar photographers vegan moist spouse
tumble patches milking disrupting legion splits munitions navigational plight bloated prolong relish subdue warhead
atop castles dictionary jurors pear feminist orientation hypothesis li traditionally cramped reunite upstanding
dipping fetus gaps quieter speedy suffocating frightful hackers plots precaution spirited territorial indicted
redneck thinner ugliest eyesight snowing vascular financed miraculously juror voluntarily actresses coronation
methane robin rulers schemes warnings billing mac spur chases exorcism firsthand obstructing reeks telepathic
horizontal jumbo dazzle dryer harp swat provoking stocked astronomers jacking jerry misled staking visitation
cockroaches collaboration pads specialists mapped reside settlers ninety rehearsed vermin defect forwarding packets
realities acoustic backbone flop sentencing fetal lacrosse obeyed ruddy civilizations confine deserts junction
landlady nesting freezes typewriter brow helmets horseback shocks snag arsenal boast cockroach seducing constructive
gypsies hostiles sneeze squirrels toil contagious onstage tofu classmate clips latte willow stats uncertainty
sexiest suction ascertain cloned enlist frail knowingly majestic lantern riled scourge pioneer purchasing secretive
strained binary leagues ion respective surplus contributing jennifer positioned defuse gravel treachery constitutes
ai finale flunked pizzas reroute trades drunks flips redhead techs diversity junkies deadliest futile intimidating
monopoly puking spied stacks measurements proverbial taunting knickers cupcakes curses devoured fig regretting
territories affectionate casings drains unstoppable colonels roars squashed buds carpenter rehabilitation coyote
furthest underpants deem quotes urging beaming intruders characteristic delegates nonstop incriminate compressed
festive intestines nephews siding tormenting comfy enslaved grooming shamed suffocate undergoing invaders
legislation poppy transmissions absolve oranges peeling robotic splinter tolerated sparkle faults walker bygones
dictates sparring biscuit catholics downward dumber purest ceases contend favorable rejects arcade threads animated
batterys friction incense insured bribes concede peaks precedent translating scheming bleak ledge reconnect icing
inbound pans praising abundance aspire erratic una cushion resurrect gardening storming bounds dibs mapping relocate
rites stump crotch fishes hots ponies til tones wizards gambled retract dave wishful revisit traits eyelids geezer
kinky pornography puppets dowry granddad glee pillars insolent scarce benevolent strawberries widows bachelorette
merits phrases seizures excused bankruptcy boxers hover sedative appealed exemplary vents mutated espionage penance
decrease presidency unjust bungalow garment retard worships rushes symphony communal fin patiently remake disperse
notions palestinian smeared sorely weirder manhunt syndicate eddie scarlet beauties healthier occupational outlive
slicing disobeying paul similarities caged likelihood surgeries slew canoe desperation nutty peaches puny governed
tactic barbarian catalog alarmed lifeless doughnuts arteries fantasize optic compels enjoyable breeds ragged
hammering heightened pressuring beetle blockade detour squads yearbook gazing injure fellowship achievements hotshot
concealing espresso saucer scrawny stasis amy atrocities suicides uprising grinning ascend commerce meadow flashy
smiley wrongly auditioning occurring schmuck destroyer medicinal overlapping overtake salsa arc hallucinations
tanning defying impound disability experimented religions sorcerer untimely fiscal lenses orchestrated soar tides
undressed motions viruses baptize emperors emphasize repaid punctured transforming casinos chancellor envied
inscription starter wrongful buzzes recipes unions raccoon ribbons woody orb pollen supervised downside infinity
nicotine sissy librarian ted timber concierge corridors nurture abyss affidavit gambler builders grizzly researcher
albums crossroads newfound israeli sandy energies restrictions scott snot thriving aches mocked architectural ay
tickling alexander icon reese badges bullshitting groovy termination stomachs kim oppression replied responses tack
accessible canine rephrase bookstore distances congrats disciplined hillbilly nevertheless resistant rhetorical
satin bathrooms ducking audit trophies weaknesses homo koreans ballot crispy wisest defiance carefree forging boner
calming cashier unfold brightly donut plutonium porcelain decode devoid slander amused cello clark jars spatial
cages barbarians grasping playful presses deployment unanimous vantage europeans projecting sec undefeated herds
shedding teammates ti vanishing pest procure retake flats controversy precedes staple vastly cater matt compact
doomsday hardworking rigorous solicitor unravel backside bellies hustling diseased faxed sparing swirling turmoil
android hind plainly rome alumni charcoal doggone countess disposition floods girly persuasive studios dunk sizzling
physicists rubble ballistic broads duffel rebound resented rosy simulate syrian capabilities caramel hatched pelvic
hydraulic restroom scoot pavement waffle intricate assembling folder lass manufacturer amid annoys mildly perished
completes ditching flung fused syndrome negro oyster styles suppressed housed irritate outward poised barefoot
attributed petals tagging handcuff inhale performs bubbling exert farting praises selective striped telly coupon
quota spilt beginnings memorys shone technicians volcanoes amnesia preservation untold earring improper famine
nursed boredom david discard monumental phenomena prestige accelerator demolish expressions flares forwarded
sarcastic hurried prying romanian awaited carotid grammar latter aids traders unreliable constitute rails sedate
cody gram downed sensual beverage mitch acquisition crumbling hearings amulet confronting digits hideout squawking
correspondent generates nag suspenseful intergalactic retribution sedated diminished tensions antimatter crest
headphones insure orchestral roped slopes gutted moody blatant blindfold cylinder default assumptions funnel looting
recreational testosterone varsity deli dilemma enormously trusty wanders agitated bloodthirsty likeness transponder
unplug indoors installation cologne quadrant relieving undead combining reassuring slogan spatter verses enables
offends seriousness outrage reboot unavailable depraved reins chilled contractors implants splashing substances
bureaucratic gasp smothered workplace soiled famed marches valves lakhs showered sublime transactions maggots
acquiring duncan holder archaeologists coil elevate gems anticipating diverse earnings hectic sturdy trance
strippers intrude prevail assures communion lillian professionally spawn funerals researched unrest initiation
measly upwards adventurous almond archaeological emailed revving shatters swordsman extinguish frightfully jab
revered scavenger doggie restraint sis gallows habitat shivering bagel donuts pilgrims sneaks accuracy gagging
translates barnes cubes martians pickles pouch imposing pinky rhino suburbs archers reeling confer corresponding
equations midday whiz nationwide randall savor slum abdomen lobe skeptical admissions insufficient determining
regulate capitalism commando fairest overwhelm unloaded dissolved forcibly frantic unforgettable disgruntled giggles
bracelets flawed removes stings wither firearm inhuman portions headless lair rendering uploading caved highlights
envoy explodes meticulous devout manslaughter stow vortex analysts checkpoint yanks accumulated administrator
flavors hoops pining encourages neglecting waterfall captures dosage humanitys ark composer slab statistical
porridge purify recipient collectors empress pretext seaweed shattering simulated assigning diabolical mutiny
tissues disturbs sanctity vanquish wayward caste limousine uninvited voltage zipper desolate cadet extravagant
figment quaint shrinking ulterior diver divorcing excluded aims cactus crafty curled medications observations
plaintiff underway eerie empathy uniquely commemorate fathom hounds mills sincerity slaying endings mega canteen
cloning kangaroo occult astonished electron footprint variation believers emma gestures exiting gaping chemist glare
mantle righteousness farmhouse handicap jacks massacred blur hints demented orgy snagged balancing flowed heathen
fetching hub tremendously brats harvesting offending perilous pneumonia persecuted evolving manipulation defies
eluded innocents jersey relinquish hailed patio readily timely demonstrating loveliest obeying supervision hypnotize
renegade scenic rowing securities suffocated lapse rubs bony criticizing detached farthest lovable skys alphabet
crumble takeover collapsing conduit meteorite nabbed prediction straining valuables dissect dresser frivolous
brunette hosted saline subtitled adoptive cucumber dusted expiration manor septic steward treasury whooping
complains emerald hatchet intensely swims anna cramp directive imperfect kiddie mistaking mound odor panty
proportion trooper nectar amp centimeters confinement dictated donors va kyle triumphant cot hypnotized nautical
trader vibration delegate mangy mislead mouthful relates blacksmith forbade mundane portfolio topless violates
jellyfish momentary stems vinegar jenny lullaby spinach assert clandestine docked possessing stricken unicorn
tribunal untouched vendor differ outlaws postmortem revived revolves stepmother busiest excites hag performer
reciting scented clerical explicit exploits goon pistols steadily avatar drool endeavor explorers extortion
grotesque masturbate bitty chime colleges blizzard firewall clones edible rustle unsafe animation defends fossils
oatmeal stalled warheads charade waiters dusk huddle violations george juices meanest millimeter shelters ting
violet bong nukes barbaric flawless jerked nameless pertinent utilize knuckle warped whoop inherent overseeing
polling carton dislocated dong generously gathers injections lumps cashing mink diminish apparatus stressing urges
communicated strategies toxicology outnumber continents incorporate preference cranial inspectors robs submerged
flushing scarier tacky develops adamant cuter diabetes ka migration monetary ravaged cartoons kittens pawned
polygraph charred clueless cutie puck rattled watchman grazed imitates realization requirement orchid satanic sanity
carter newer compression graciously misread wrinkles aligned bargained blueprint sedan thingy hefty aided shaman
sled teeming usher hellish showcase anomalies belle damsel imprison retainer revolving sentiments homicides
publication skates spears catalogue creativity fetish snort monuments traction unkind bitchs delights genetics
clouded separately slaughtering tout explanations poached withdrawing clattering dues latent lunches pottery shabby
veritable infested insulin leased magnifying plunder pun consensus princesses quench lofty picky sonny wallpaper
deduct succession hugely naught recreation resourceful sire bitchy dumplings stint caterpillar jackie walter combed
coupled informs variations cutter irritated onset reprogram surgically dimensional eagerly employers reek
friendships photon rivalry thumping barged descriptions lovebirds phil reflex totem chimp conception devise extras
ruse thorns bowed competitor gigs google lavender scripts uncontrollable manhood schematics stretcher disrupted
hyperspace lug pup routed sauna bombings phoney wholesome composite enchanting humanly shackles diplomacy goo
pounded subsequently braver sentry disasters lire proposals surpassed bacterial canvass housewives ignores seizing
trample america baddest budge portraits rabies tortures vengeful fortified holdings carriers concerts crowns
airfield buggy della scumbags housekeeping prompted splashed stature tenure vans brushes dozed plastered wrinkled
abundant brawl humility inventions poorest scandalous disengage padded senile vine slaps strengths subversive upped
pager grips erection seasonal tabloid tutoring hypnosis malt psychologically announces kevin meltdown retaliation
wiener anointed graft quake horrifying specifics bottomless builder darned flaps pacing roadblocks tram triggering
tsunami birdie frisk ordained qualifications superhuman blending enzyme lasers roadside width authors handler
peeking perverse surname contamination cyborg hospitalized vacations grazing immersed lanes watermelon sniffs
tickled diploma energetic jumpy pertaining crickets participants torso bravo constellation dredge gunmen headlights
mailing mutt suppressing wrestler dreadfully fondness fret canister raiders recruitment observer shiver treasured
contraband sabotaging sacrificial terrorizing toasted circulating crimson deport glittering nah overdoing peers
plugs scorn shrewd upward appease kosher medallion oasis rapes rein birthplace dames frances advisors deformed fated
horrified schedules aloud cheerleaders forthcoming neighborhoods outdated breaths manning passages schoolgirl
sweetly wreak endorsement inadvertently puzzled align fiend grooms torches pooped reinstate sewers tangible teamed
snoop diagnose erasing inhales contaminate nutrients painters earl hurl nicknamed saddled stingy theoretically
conflicting converting guidelines masturbating plumb traumatized accomplices distortion malignant mince tangle
therapeutic activist eviction manually stables urn carnal crocodiles eyewitnesses merciless recharge strayed
vendetta wong avert girlie integral militant pesky bulbs donna jive oblivious pussies swapping uterus bowing
postcards shareholders troupe bookie alimony coven oily heartache hygiene projections roster societys bias furnished
shepherds spouting clogged jason prosthetic urgency vines complexity decreed elope nicholas scolding axis potty
proclaimed relocated remanded reportedly revoke roulette blasts peter residency aesthetic arterial bop concepts
licks revise salted eel mobilize crapped quits tombs trolley absorbing berry coronary deflector hostel juan painless
artwork dries exceeds patching satisfactory unforeseen persecution surfer vibrant canisters herring loo sweeten ty
amber coached flatten replay firefighters moping postman succumb documentation folly recital replicators retreated
curves frenzy ironing larry secluded spectators strife unnecessarily attribute helm rattles ambassadors governing
imagery liberties fleas goofing jeopardy maxed avalanche camels evils fa jailed rarest canadians envelopes shrunk
spleen aspiring clams convertible godless justification societies whips distributing estates etched mare dreamer
entries malice trapping cortex operators compiled foil prosecutions scour skunk accursed audacity collide jeff
lineup neurotic beastly buffer gravely butting eyeing cha suspense breaker redirect uncalled bloodline busts
clacking criminally radiator airports femoral justifies sparked starvation birthing pike repulsive supporter
expedite geeks hassling ing peril inflation meatball pedestrian cholesterol clutching communism concession
conditioned heartbroken journeys provision outs befall calves lucas singled hologram informer muslims waffles cosy
eruption acquitted enlarge provisional scorched sprout brooding curved finders goggles impenetrable plank polluted
stallion ticked deluxe strands trainee woven ceramic corny halo hijacking lengthy reversing wholesale accuses cuss
hisses mankinds synced algae filters journals scalpel sicilian leapt painkillers iconic adjustments hoof impotent
sexist burrito coffins criteria doubtful peppers prays albeit blazes endurance spout straps voyages bores glacier
acknowledging magicians safari folds persist coloring heave pinball adverse historians patriot systematically
whinnies buff detachment hippies immensely launder cervical extracting locket manipulative statistically zebra
inland renal subterranean grievous moss pulp rumble spills yang carts erect geisha gymnastics pebble starry guise
ripple rupture shielding sped swamped consummate exited accelerating deduce flourish honk antiques dickhead meditate
radically variable confessions latitude omelet enslave favorites latex mascot susan thump chartered emissions felon
skim submarines bounces controller quack shutdown eject inspirational summoning sully harvested innovative modesty
peacock pinching whacking correspond explorer rick unimportant anterior correcting aunty cycling overcame volts
emptying jackpot mugs retreating tailed admires herr adultery leaky movers turbo upbeat distrust emerges ledger
shrinks basics neutron stairwell whim billboard duet graduates mailman certificates cited dined strut whup awakening
ceremonies disruption guineas leans payoff clanging portrayed rambling lunatics outing superheroes gorillas
incarcerated pornographic quart tortoise unresolved bonfire flirted ploy recycled sherry duchess poaching sarcasm
spoons forum snappy cremated dubbed chimps hinder mangled sinus vocabulary dawned illuminate metric outraged volumes
decaying lizards crushes diameter takeout hoop bouncy brilliance mutton stunts craps stacking vials baskets
compounds enjoyment orphaned screwdriver spotting cipher conceivable sanction colon namely protesters tyler
exploitation fertilizer overgrown vulture fickle hardships mayhem rigging agonizing blurred chord monarch charles
conjunction cappuccino lambs exhibits grilling unraveling astounding influences lynch narrator orchard turbulence
displaying trolls underestimating devastation infecting olden optimism carnage necessities ozone linear attitudes
canary countrymen discrimination predictions triangulate amazes condemning crores encouragement ensuring siamese
beheaded foxes medics reed reliving revolting thrashed expresses patented brilliantly persona weaving oversized
sniffles taunt ultraviolet chic cornerstone gobble interim lisa minerals stickers lavish payload vary banners dork
patrons timid unspoken conclusive loyalties racked shards airtight corned criticized fiddling gadget indulging
inquiring cuisine reckoning sibling stomped trot commute swells triad falcon strains canopy dangle lorry consumes
declares souvenirs thud entrances wards conditioner finnish geometry rye cheeseburger importantly mammoth mileage
perpetrated reassigned vegetation halves baker snare sunken bondage fined sheeps threesome manure slums aviation
brands doves ripples unscheduled viking adjourn aroma molecule pranks runt thaw truckload degrading demonstrations
fussy wallow hobbies lucian maturity passionately fortnight goodies luke adhere fiercely kate muffins inhabit
posture wheeled confuses diplomat indict physiological strapping scooped burdened manifestation roamed shootings
elegance idly misty outlook profiles rammed yearly contingent dusting hens hypocritical momentous architects
demolished housewarming hymn rapping withered blended buttocks confines kindred recycle skipper paramedic tiresome
africans agriculture alleviate canvassing retrace surpass wines indispensable limitless mayonnaise steered tackled
trumps turnout revs skimming dotted forefathers penniless reservoir coldest secular wrestled elastic kinder slender
trumpets commune evenly reigning coveted crawls dashed douse fathered haze afflicted resembling cartridge casa
ointment sidekick approximate historian lilies nocturnal reduces fingertips greens stabs youngster activation
earnest esteem expressly rodent scenarios snowed disapprove editors generic heterosexual outdoors overpower stirs
dominion gladiator watered pioneers kindest mammal rusted abuses aptitude crowning paparazzi perk tights clutches
detectors blackjack tacos zoning amuses blake commodity inadequate pristine roasting betrothed ligature overhear
ramen unorthodox yin bog decapitated denounced silenced towing defenders flunk reptiles robust terrorized converge
coyotes lush oversight sunday che contraption junkyard relaxes evict gloom chills kitchens unsuspecting vigorous
despises founders napkins seaside seatbelt swimsuit mucking yanking astronomical brethren combo maria mules
petrified relevance cabs retinal sodding tamed basing microscope nationals requisition councilman electrons
lacerations lawsuits artificially mythology rumbles jungles compares tess chrome comforted hurtful accord afforded
avenging feisty granite paradox workings arctic mentality photographing plump thrills shootout waged abetting
catfish co hercules historically irons marbles outdone soles altercation conscientious lasagna meek micro pesos
affirmative carmen delicacy mast discomfort dysfunctional multitude mushy clamoring excel overturned spanking
valleys yielded electoral grove insurgents peddling proudest shorted vive consul horsepower iris mai ponder
sustainable towering trevor inherently liter parisian slayer stride charismatic fascists furnish partake randy lucks
overflowing surroundings benign sect wanton deadbeat giddy helen intoxicated sparrow typhoon challenger clicked
inexperienced minions progressing surrendering touchdown alignment assorted luring fraudulent ridicule barley brood
cuddly diagram ella enabling reformed footing healthcare mutters restrained amend enlarged intestinal penetration
registry sprang transports daisy gringo heartbreak hemorrhaging ingested outsmart reflexes boon predecessor shilling
sobriety wedged affordable ogre subatomic brownies devilish hubby performers secretaries fakes hasten labyrinth
lucked makings nucleus raffle ticks uttered walnut cords grub insights jolt hare rundown battled improvements
landmark mopping playboy simplicity spices arose cadets elizabeth factions pendant rampant roach accommodation
curling beige cashiers faceless hordes settings contractions floppy regroup vicar vouched abolish genocide gosh
rebirth roughed throbbing commentary conning monsoon piping sharper baptism affections exaggerate glimmer hooded
complexion fragrant friday locator pant uglier validate advancement ducked embryo extermination ideology manic veto
critically exaggerating reimburse sided spontaneously existential offenses snowy afar flaunt huddled sharpened
attentive citizenship publishers rosemary serenity smoky carl doubly exclamation nests notoriously shithead stout
bono hoot leo severity humbled indifference multinational truffle flattened gamblers giggle oozing ostrich phoenix
prompt racism revival unthinkable unwise collections guru hick outright suture clarence doctrine perverts sketchy
affiliated jigsaw sara wallets depicted improvise blooms chickened superstition ails amateurs celebrates conspire
reproach sentient swayed unmanned heather compliance radioed submission cherries fatigue uphill glanced illiterate
skips tamper variables copycat provocative cordon defer disgraceful peruvian simone spade systematic aquarium blanks
chastity fags lodging nutrition shat socket cod decidedly lashes tentacles unprotected bewitched conjugal
interpreter launches mam pimps anarchy extort fouled mit sanitation notary spineless wench abominable marina
retrieving superman differential foggy resurrected theta tux coolant cools disrespecting scrapes coated henceforth
horrendous maximize slob metals siberian universities warmest excellence metropolitan squatting carol multiplied
autographed decoration downs germ independently panthers hobo longtime ringer christine diarrhea impartial tingling
delays diddle glands millennium tuxedo unlocking alliances hula gassed santa turbulent unwind cosmetics omen sandals
trashy comets goody museums tidying cultivated incite prune unbreakable watery crunching galloping coupons
domination drapes florence milky rectify rook sleepover bagging psychopathic tetanus whiskers baton hairdresser
handgun oracle splattered albanian documenting drills fussing handbag historys lewd mojo detailing booted colonists
consultation thoughtless weaponry dominating drainage grandchild impersonate luckier messengers seeming telemetry
covenant floral nurturing reasoned snorts undying cadaver guesses priors winnings hacks pups uniting acre decreased
dismal dos willed centered lee resumes simultaneous wartime creamy distributor tumors wealthiest counteract
extracurricular incurable parading selecting situated thrashing tolerant anthem impure incorporated transcripts
dictatorship foretold loosened striving taxpayers gorge hounding opener premise scheduling sundays warship groping
rhythmic shoplifting simmer beetles evans frees rudder scorching smallpox helluva pete sequences supplement consist
mite routing superiority wastes mouthing sizable subscribe anchored lucid timetable tranquilizer updating adjoining
copped mowing pathology pledges probing reputable textile trio horoscope sciences goblins stroking birthmark
genitals trait articulate emit illustrate jasmine malpractice orbits veggie venting watchful displaced snug
worshipping boycott instinctively interstate projector sexier districts opted ordinance spores unconventional
william airing brotherly capped curator demonstrates finely mending pawns stewardess trademark doctorate
incompetence meatballs braid cleansed clinically louis mixes pecker reinvent boating fore heaviest horde
aggressively prophecies specified whiny bedding taint evicted rabble stakeout baffled crock fora penalties sultan
midwife deficit dossier fours informants statutory adversary advisory boning fixated highlighted snows andy genre
glaciers rots sadder boundless condescending dealership deploying hogs pecan profiling roadblock wrinkle lakh
asteroids compulsion gland highways nudge turkeys barons bipolar jailhouse wasp wisely terrifies blushing coding
commandeer innovation mischievous nibble timings warlord hypnotic mistakenly purchases reptile squeak bogged
inciting motorbike shagged torres craziness distressing vaults crypt lovingly wigs astray barter booming circulate
confounded eyebrow nate bragged cite escorts forks masquerade realms registering subscription acceleration classics
dwells modifications rainbows stan unanswered vanquished annihilation buggers heaps hoarding offerings showdown
boutique disarmed talisman barring cinch crippling obtaining overweight perpetrators premeditated rapper shielded
slang darkened dis terrorize yeast eloped flux gook grit infatuated journeyed proteins rigor shroud vie aversion
deflect enlightenment hamburgers liven stella unconfirmed unprepared intrusion secretarys arthritis collars
consciously craves liberating nostalgic pilgrim suede vat candid cardinals newcomer elixir probes projectile
grappling identifies narcissistic brochure coarse foots jig adapting collaborate daggers florist romantically sobs
springing alligators campfire cartels fatter antibodies blindness partied periodic repercussions rouse stationary
forwards holster jared neurons broaden fainting null peripheral chloe cryptic flex gullible integrate spaced
befriend employing lymph nigh revoked behead corrupting dab fluff interferes lieutenants merged sectors uniformed
vomited complement dungeons hypocrisy larvae nodding sesame yarn bras ken steven abbey clothed exonerate lesions
similarity brazen om agreements astral snowball credited heirs herald nickels rotted gurgling pantry humanoid
inflatable moths succumbed adviser clung stinging varied coughed squander sundown etiquette heats humidity hysteria
lemme badger captivity deserting nutritious preached willful clergy lieu disliked motorcade recommendations straws
intrigue smite swaying derail inspected contradiction nerdy tragedies biometric bonnet foes peppermint saga saviour
shoveling symbolizes airs revert washer offset bruce doug fingered lunchtime provinces sickly smudge theaters
unwelcome fabricated insatiable cabaret dialysis fins fruitful gleaming heroism hypocrite jagged muse negligence
resigning yankee broader carpets feathered hex irrigation terrify warships blurry promotional amnesty concubine
pathways philippines relaxation trek undue dylan luscious pharaoh populations proprietary topple cowardice
distractions jeopardizing lashed littered sicker barricaded basin cholera outburst uncanny butch delinquent polka
deluded goof hesitated inspecting pathologist undermining viewer kimono pianist prescriptions disrespected
electrocuted whorehouse andrew cloaked correction correctional dives inexplicable unhook celebrations consented
conservation embraces filet fireball goblin piggyback remembrance yapping obituary proxy stronghold waxing
excruciating fairer jordan platter treading arabian carousel compensated dodgers majestys scriptures drafting hearse
indicator progressed reinstated battering famously grossly marketplace squeaks tonnes undertaking whirlwind alloy
vigilant commandant coworkers grownups keel perjury tempered camper embarked lends slop aced budding courteous
directory gong marsh stoked synaptic entice ghostly olives recapture sheds wail algebra checkout frankie molest
pardoned avengers hermit hourly dissuade enquire exhibited gents podium pong preceded rewriting sculpted slinging
terry zillion diabetic glaring perched scouring sequel specify ali anthrax biography ki seductive suppression twat
undergone unforgivable burglars clinics racking ranting exceeding shelling campaigns clipping papas sardines weirdly
alice allergies critters derek mined preposterous curls mindful schoolboy shadowy winch edgy fairness juries tinker
twitch vigil bouncer flak lang lollipop morn primordial anew avail disown distinguishing evading specials trainers
barrage fuels paddy subtitle binoculars flask impolite notable quarantined resumed timeless usable cushy lag
lobbying rainforest rollers swelled bickering burdens constructing converse hock psychiatrists ludicrous pinning
recommends snatching policemans reincarnation squeals campaigning devouring showering skateboard stimulation suitor
xu cubicle foolishness giraffe hank snuggle vineyard erupted homosexuals practised sitter wherein galley hormonal
marshmallow revolve stitching disclosed estranged faux visually enmity reopening chaplain conspicuous creamed grubby
solidarity assurances dandy desks enroll fingernail gingerbread prowl replenish southbound suspending ante chum
dreamy joey overdid preferable surfaced calamity jams juggle realtor retrieval sightseeing slots tweak visibility
whoring helper integration nausea reflective silicone slaving stowed suppliers candlelight hone lightweight likewise
poorer untraceable vetted abrasions conjured cubans disadvantage lotto ashtray oft patty physicians rowdy stalks
waltzing beck cobra eliminates endowed foolishly sans stabilized unclean dub ecological grapefruit inhaled ladyship
combustion cuffed disgusts innate knowledgeable penchant waging decadent midlife resonance angered deuce emissary
loitering pediatric befitting coax inclination racers farce ike mickey ordinarily continuation emblem emits
subpoenaed tract abrupt cary gory ipod ironed modeled pepperoni chestnut gist jerky rascals regrettable scrolls
amish disloyal foreseen limbo listeners proposes sweatshirt demoted eminence floss individually mia perceptive
revelations cider frosty portray trucking dah scripture visas finalize judgmental pathway ruckus smacking trough
turks ultra outlawed simplify attained calculation conform executioner ferret flutter gulf hazy maggot rover
undivided lumbar broth hurrying metabolic orchids universes absorbs appalled ascended comparable follower hogging
owls topics vibes deceit electrician horsemen limestone mastery nostrils nous tor unused waitresses chords gleam
avoids excavation imaginative shortness approves healer invariably wherefore cocoon gator gouge graces hoods tracer
corresponds depleted ell hammers magma coy disorderly lifeguard prancing regulars wetting attendants inflicting
shadowing transcend unearthed consort debriefing fetched reigns clive sentries inscribed ivy manufacturers engulfed
executions flannel harnessed malaria nefarious mightiest plugging predatory saddened schizophrenic tidings torments
bunnies cal crackles remarried starred walled aortic auditioned grisly histories northbound poodle dishwasher
gripped looted possum rudimentary smuggler bashing bender commie dem hereditary portals venerable firewood patriots
precarious disagreed expires jokers pimping reconvene bowled churning eavesdropping euro iceberg lineage overcoming
pasture bribery caroline flog chore nook unannounced fluttering impaled saturated stalls ambient captions dismissal
interactive paternal unites welded wimp enforced err hurled leveled pox predicament readiness signaling abomination
alleys counties daniel decked refinery emitting maidens providence restrict arsenic barf bikers enquiry disputes
hype laura saturday bitterly exhibiting keyed wardens nosing ugliness oughtnt addictive disdain punitive restraints
serene soulless enraged fuzz settlements wrecks combinations goodbyes lockers leech metabolism daresay disclosure
finch julia quad armory bonny greets handmade lashing nightfall nominee nostalgia vamp escalated impervious lifeline
unpopular veterinary bimbo brook disposing diverting spruce deter divides escrow misuse peddle pitys disturbances
genome interacting xavier zapped affinity cunts dimes glows reopened sawed warns adept anus humorous regent crafted
inconsistent majored obsolete snails unsuccessful beatings continuum spacious threes wielding quarterly reverence
silky sprint activists theodore tourism unethical vacancy barry boulder coincide hooves pelvis chemically descends
enterprises holiness homies maritime compromises freshmen lament piloting waxed bluffing disowned dolores
masquerading poach retaliate accessories aired cleverly collins congratulating fruity guitars martyrs smugglers
innermost renounced unparalleled backdoor bugle clanking gadgets panther psyche roofs thundering venetian blistering
cams crescent downfall inflammation injunction sulfur accomplishment gutless pancreatic propeller subsidiary briefs
collided dissatisfied ventured ballerina positioning stringing valor bros coop elude focuses grasped invoice pave
pence raccoons rink rustic smitten tether gastric molesting nobleman notification observers sculptures shudder
jukebox nominees kara radicals vikings entities lowers obliterate redundant talkative transforms unattractive ur
buzzed coconuts easter fluorescent mugging congratulated heartbreaking incorrect nitrous racer stamina unhappiness
julie meaner pajama recession revel shuffling stickler tombstone amplify erected marooned simmons eventual
groundbreaking meager monoxide outweigh patrick spokesperson abruptly boosted incendiary lenient neer administering
cultured kilometer lithium massively pines trendy castrate ecstatic freedoms greener improvised quail tempo
appointing gazed nitrate seams stripe celery impromptu insinuating lactose distraught escalating hollywood penises
pushy rebecca skulking stammering assaults bridegroom nervously plunging secondhand daddies depress gladiators
harold merging tosses foxy nodded obsess paralyze rampage skillful tote vegas creme fender loner migraine soliciting
whereby degraded destroyers schooling takeoff teamwork unis checkpoints dreading felonies gary optimal telephones
damnedest fines proprietor rory trimmed bungee fares guerrillas intercom misleading recalling squandered gibberish
ravishing burp deans ejected gnawing hem reload sponsoring hierarchy onwards pacific pampered preying silicon
sterilize visionary coerced flake gauntlet sluts twig employs hinting invalid priced redheaded buildup convene
frigid sift clover objectives robotics blisters formalities intoxicating regeneration tolling biased derelict derive
drowns groin improves railing specializing sprinkled decorative format nathan stairway unnamed grading ambulances
aneurysm correlation empowered hoax negatives prejudiced warehouses anne blackened fuses kerosene lighted methinks
vests bide outlined tachyon battleship cancelling fullest incomprehensible lessen magnesium patriotism pester plough
reversal shin succeeds usage covet derby journalistic navigator receptive shrouded widowed bucking diva propane
unrequited yak arthur festivities masturbation unsettling urinate appropriately brownie dynamics embodiment graze
notebooks unregistered weld jot nigerian puberty trimming woes chatty classify differentiate keepers shimmering
cognac commentator extremist flint gilded mademoiselle pecking pitches spectral unveil crowding indestructible
limping mortuary thong toured applicants converts drunkard mitzvah moonlit ailing ardent empires gummy imbecile lain
leukemia outlets rogers commandments developer imagines lanterns planner rigs separatists cheetah daisies falsified
lobsters vets bobbing dependable dishonorable enrich isolating mistreated sic sous sovereignty grandsons microbes
particulars securitys seduction ammonium bagels chaperone chatted ignited inkling maneuvers toughen voter yep
godmother hooray isle leeches memento puzzling squire yields accommodations backstabbing fundraising mahjong mauled
puffed unfriendly belittle consisted entangled exalted mamma puffy vapor instances microchip outsmarted sari
saxophone yon brig chopsticks england livelihood panicking thrice accountants anarchist astronomy broccoli
coordination indie petroleum priestess sarge wop coursing gowns suburb billiard fanatic splendor waterfront cavern
clerks congenital damning jeremy locomotive salaries sham shined steamer adrift buries consecrated firstborn
hollering miscarriage routinely warlords aspirations bonnie escalate explicitly sincerest catherine ja pamphlets
dispersed indulged ron varying countenance infections mayans nurtured spartans taboo believable palate quadruple
riddles taxis catcher checkers clatter consenting ideological ingenuity pinnacle plagues rooftops bearings gossiping
inverted diffuse dummies gearing prickly raking accumulate drumming groan pixie reproduction scrutiny sunflower
abandonment gash granddaddy hitter hyena massages eunuch hesitant hums inaugural inquest itinerary mistrust munch
procured shreds youths heiress nonetheless outgrown chunky emergencies exceptions introduces jamie miami negotiator
sams snore anesthetic elevation grieves loathsome outlived shush slingshot spawned vulnerability exempt farted
genital intimately pebbles presiding attackers authorizing custard focal gurney min nylon pivotal posterior duped
census chalice clink governess outreach persecute tweaked clawed sized ulcer benefited intentional judgments
rallying redeemed sharpest toot transfusion adaptation alerting coz insidious margins payday replacements trivia
yves barbershop channeling characterize conniving dosed palaces pics sassy springtime sustaining duo gushing moronic
presumptuous prowling rages salesmen ascending dormitory incarceration intruding merrily nancy philosophers reds
unsavory warring blindfolded carlos machete majors nauseous roving activates blondes catalyst flagship intolerable
smoother spanked strutting bogey chlorine diplomats ducts nifty ratting signify charities chests consumers deceitful
departmental deviate embalming filmmaker flakes implication pleads thyroid crumb parchment salts tackling easing
splatter sympathies adoring bads doe harem motorcycles conversing dislikes grovel patronizing strictest vendors
affliction bale impart prosper sampling slipper carriages dismantling monarchy pearly schoolteacher vindictive
amorous chaste coastline conceited han insufferable magnets networking openings washington lifeboat locally nourish
robert shelly unlicensed vinyl citing hinted noblest starlight unpacked deity destruct discouraged prepaid cocked
comprised ins obstruct pulses rectal sweats viper attest bologna cannabis faggots herpes immaculate peacekeepers
slush bossing wreath anyways envisioned lemons setback welding bins blitz disks intellectuals momentarily proverb
revolutions seedy ut wolfs commitments embroidered abundantly benefactor betty culmination hustler invasive jay
overestimate sliver unrealistic assessing bordering eloquent emanating flimsy legislative menus missionaries
overreacting spec therein topping blip delirious josh lingers lucy mesh sergeants surfaces trolling validity
diligent dismissing mes raisins recollect rioting squish tenor thermometer applauding christened hemisphere
sculpting shank airspace bask clawing conveyed masking overloaded protectors undisclosed ares bates buttered
creditors ensures homesick screened sermons sidelines sifting woodland abducting alternating entreat forsaking
retaining retro sheik soggy trashing weakens breathtaking brits dispel hallucinating liquidate loneliest oi
persuasion renewal unveiling bakers miner progression sanitary scoundrels seagulls sniffed sweated tat conquers
dainty saucy tightened amassed discern primed reps thankfully verbally induction motivational overflow oxen paroled
perky platonic sulking complication intents moreover puss spewing ether foreseeable loosely mace poultry programmer
thrift declining forego golfing grumbling plastics rapists tarts dyke ensured geometric habitable tidied detach furs
venomous aborted cruelly eastbound fanatics heartily prevailing sculpt fatherly postponing purged spiritually
attentions brainwashing essays novice tickles alma colt combines mourned residing resilient ungodly allotted ammonia
barricades consistency crackpot gradual gums menacing pamphlet stair strengthened terrence trapeze wacko arbitrary
bah dialect courtship fabled myriad toasting angelic doped gooey seared yoke amanda dreamers gauze infidelity
outcast prefect rocker stimulates techno bummer chisel clothe clusters motherless spar unattended untrained apollo
entourage exercised holdup imprinted partisans remnant bequeath cole contusions fastened flicker maniacs
otherworldly stainless travellers vanguard apiece ethan gangsta litigation zeros graphics relayed samba sparkly
twirl undiscovered abandons comatose displeased disqualified mummys objected subordinate blot bohemian brainless
cones continuity impostor mocha qualifying sawing wiretap accomplishments airstrip bested deviant extenuating feudal
homosexuality lifetimes minors richard amino ballad cruisers deathbed dismantled hounded overpriced psychologists
twos wayne como docs homeroom prohibition rudely similarly toms undeniable warts fatally mobilized yorkers
brightness compiling deportation nieces renovation sociopath astute blissful coils exposes fevers filmmakers
hepatitis impacts rosary themes traitorous unruly alternatives aquatic burrow handpicked impaired louise oils
synonymous tabloids wasteland wickedness arguably fabricate musket protons acquaintances apprehension counselors
defile deposed fatten looming maroon occurrence rooming adjourned afloat clubhouse crucifix howard karen stupidly
cinematic lull sleepwalking allegation departs liberals negligent overpowered attends cannibal flickering rerouted
roaches spooks tucking westbound yates berth bossy cawing analogy aristocratic arrivals blares dentists enriched
insolence moods refute rom telescopes anesthesia condensed expands glucose hairline impacted marshmallows
strategically tarp tireless algorithms appreciating balm celebratory educating endorsed tampon befriended cremate
faucet forgery salami socialism soot sur winked boasting composing consignment rant seminary uncovering undisputed
valentine attire bachelors branding calmer damian firefighter gripping justin occupies shuttles thwarted advertised
calculus laces mummies thoracic tightening unreal excluding flammable hybrids millionaires murky premonition
straightening swimmer aerobics opt palestinians pled prenatal reconciled breaches dishonored negroes mitts
proportions provider stuttering terminally brunt entrepreneur impossibly indicative infiltrating pedophile semblance
semi expectancy makeshift parliamentary replaces buttoned convened damnation daycare ranging unfolding diaries
prussian submitting thickness tier trillions chews dorian hatches laceration luminous oats supernova toddler cougar
cranes leper lube ballast handyman heirloom idealistic intuitive partnered greg irritable perfecting advocating
agencys broadcasts rump shovels boosting conflicted encased impertinent incurred truest christen eva hushed shorty
testicular unpacking attributes churchs conferences misdemeanor persistence policing selves softened vertebrae
allocated iranians nudity pilates recount shoddy dopey exorcise halloween incumbent shredding bile cybernetic
discreetly infiltration jeopardized olivia preemptive pulsing squadrons tripled asparagus clasp cooperated inflated
interplanetary snuffed thrives casserole distilled fasting implemented relocation abiding commissioners reputed
autotrophs catheter chokes digger mobster ramifications reconciliation grate shrieks socialize crowbar ellen
impudent intrepid plowing taxpayer balances chivalry curriculum extremes ninjas affront cramping facebook foolproof
hibernation kamikaze problematic registers revolutionize sprouts strides associating beet checkered commandeered
derivative dribble keynote persuading avid clippings finite formality fountains penitentiary tum woolly archbishop
auditorium boned brooch crunchy eta fronts hellhole highs lurks manifests penicillin rebelled strewn thor antisocial
cannae exhale murmur siphon stank wan wank appreciative capitol crapping eggplant filtered moles rapport reconfigure
relentlessly ventilator concocted manifested orgasms rallied schematic titled verb banjo deactivated federation gent
offed plateau pretzel regenerate runny sharpening skeletal substantially avenged coupling disagreeable fascinates
nightingale overrated partisan pi beneficiary cancellation draped exhaustion howls liner lore ouch alibis allah
jugular shard simulations anxiously compartments freshwater jody knelt prawn renders turnip accordion akin bookies
decoded veiled biochemical fanatical mush pleasantly syphilis dominance elk genesis infused maneuvering
misinterpreted predicts ranges regimental smacks announcements bloodstream categories closets didst garments gloria
iphone metaphysical packaging albino fluctuations hoodlums juliet mario silvery slacking torque ambiguous critter
enforcing plowed swooped antiquated beau borough cartons competed martinis reared transient universally yearns
geared geology hostilities incinerate toothless tweeted caveman degrade groomed humankind inanimate measurement
migrate paintball plaid pounce raincoat trent bella deprivation oppressive pubs senor smothering sweaters tiptoe
trucker collapses crafts decimal humid nicole novelist patting russia unsuitable hyenas lavatory lawman overturn
petit snowman spotless summertime cheery ravine ridiculed satisfies trustees blackest canals dawning downing
improbable invisibility madder revolutionaries safetys shawl slag strenuous feats importing scoured soundtrack tarot
tensed vibrate configuration crazies framework proton securely diligence eyed prevention salvaged abs dignify gust
hep impresses logistics millionth reprimand blossomed brisk commandos disfigured inbred trespasses ugh archery
hereto influencing labored petite angela antagonize barbecued doctored grandest koto makeover mattresses rhythms
scapegoat stationery adequately dented handwritten mimicking pathogen ransacked wrought bombarded crumpled
formations promotes refreshments annie confound cryogenic guerilla steroid stresses townspeople waterproof
converging eased fictitious lockup mended ornament passageway psychiatry reactivate geographical graced smirk
tenderly vandalism amputate botanical clocking comparative convinces courtesan flogging oars outwit brittle gale
grievance inflate loco memorizing preschool recited scouted tucker americas constituents hurricanes pheasant rev
scrounge twinkling anti callous censor clad creed glazed mortgaged scarecrow shafts soundly vera armada bureaucrats
hyper invoked pollute sanctions stubbornness unlocks elvish expeditions fliers nutritional swindled compile membrane
overjoyed stub baiting forefront mermaids napalm termites terrors worshiped asbestos contention defects notifying
pastures ravens varieties fairytale francis laden node pacify slurping spurs willie wooing donkeys elena impede
indonesian pharmacist incomparable loudest regaining teas unnoticed wading bailiff monologue annihilated anyhow
armpit autistic insistent jails obeys psychopaths scamming serenade cautionary chink incinerated meticulously
moonshine opposes reactors dunes fortify instituted licenses pairing promoter ridges sizeable thumbprint twelfth
yawning albert animosity beeper chipping mongolian whooshing bowler contracting lectured occupants primate sideshow
speculating surfers wag bayonet deduced defiled modification skimmed craze dementia electrodes mathematician
menstrual outwith reclaimed seeker whiter widower bulging dived envision graph misconduct narrowing oncoming ratty
reprogrammed shackled symbolize circa optimum smashes sniveling ain bumming butters comedians informations lard
billed brokered dissected dutiful gloss hereafter nodes todd triumphs epileptic jest mechanisms mixer muslim paddles
prognosis raymond scorned skis workmen asians boatload detects disprove proofs snotty undertaker uneducated august
autographs bishops filial inconsiderate ingest tethered arsonist debated excursion filly interruption laurel moors
queers slashing traveller trouser alcoholics chiming complimented dismembered incessant rearranged autopilot
breakout chilli coherent drifter reluctance ned potions preceding undertaken beforehand blender elemental hotline
implementing outrank reassured respiration savvy upbringing walrus fantasizing richly searing tinkering undermined
wallowing complicit diagnostics festering localized moi sorcery subjective ticker toenails archaic baboon brad buoy
ecosystem expire jilted microphones authenticity beset dials jocks passwords pretense sophistication unfairly
violets alphabetical biologist crackhead dole familiarity nourishment pellets spoonful cog depict desecrate whirl
winking alters bonuses brokers crusty deduction dissolving doused lama mongrel poachers routines trays unwrap
websites flogged hooligans landlords mannequin militarys moldy oar polio vices cleanest clouding decontamination
femur ordnance unprofessional vanishes warlock caterer illuminated lincoln refine unending unforgiving captives chug
depose gander interval mural scandinavian shivers sorceress submissive versed bade fleece renovating smoothie
sprinkler surreal terrestrial abbot angrier dictating dopamine feces matured railroads scorch shane tranquil whims
bulkhead consolidate custodial gillian glances handsomely relays subdued underwent bludgeoned cortical gooks
indicators numerical shipyard stockpile swerved aforementioned ascent brewed foothold ply procedural tanked
destinies divinity electrified eyeballing kenny nitro recognizable symmetry trustee waived ballpark catchy
cheesecake commies cylinders piracy resembled wanderer bayou bureaucracy castor cleft decoding dildo grieved
instability puffs breakers interactions internationally nugget ra silhouette suspiciously unbroken undressing
bandaged clapped overriding paddling precautionary conducts counters extremists fatalities instigated intellectually
lawless marcus schooled bootleg dorky formulate grievances repetition slumming vetting cushions disabling flanking
foaming hah hippy japs jesse mono sickening synchronize understandably wraith deathly garland gulls idols
neutralized tasteless twitching chandelier coordinator disarming drastically guild midterm reaper sores thawed
vaporize zooming enacted fielding harmonica hillside hoard intimidation linda processor reefs trampling travis
charlotte illogical indulgence nimble pus scarring thwart autonomous enact publicist shareholder transmits
abnormally arduous atrocious eons geologists guillotine impounded inhaling swirl vibrates conveyor cremation dale
fiasco intercepting marty minivan splinters triage trifling trinity adorn fidelity midway russell screwy sensations
sniffling suitors terminating ulysses chucking clout embezzled huts quartet saunders urinating candies decryption
displacement grounding installment reforms rousing anchors bahamas blackouts denise emigrated salads scrubs
supersonic deodorant efficiently governmental ideally originals prowess avocado cleverer cues decommissioned
degradation domesticated facade fermented molded newcomers plucking spades tendencies flier oaths snip cabbie git
lois overstepped saviors swindle wallace deleting excrement foreplay hispanic lark tasteful transgender agile
colombians dazzled glories nannies possessive rhyming toby exclaiming gee hos jedi limiting parasitic pestilence
shimmy truer turnover utilities enzymes implicating mirrored pieced reconstructed tantrum bilge biologically
choreography dashboard empirical epitome grassy hipster holiest mutations narc precincts presumption repetitive
scallops scattering banning leisurely sarcophagus transcends admittedly archaeologist beards canst conqueror
consensual malfunctioning teaming thudding turbine uncut appliance georgian lou pleasurable rescind shortened
snapshot tectonic unwittingly viva appliances beth courted feasting growl harpoon inserting oxide plankton
sanctimonious swamps waiver washroom watchers wheezing prohibit shacked tailored admissible bolivian fraught frowned
infects jingling louse needlessly oo pillage rancid roundabout transference whisk auctioned collaborating disruptive
expendable gills inhibitions obese platforms ballots clinking knitted margaritas memos silo consorting downstream
exploratory glen hanger moo pic pitied plaza rendition unavoidable uneven accomplishing antics carte counsellor
decimated filtering fulfillment inconceivable kits lyrical mimics purified spouses ejection hither millennia peering
prohibits quivering slaved vehicular frosting inauguration nebula obliterated raindrops refuel seam signifies tins
vigilantes biding caressing complicates esther hatching hemorrhage london mythological raged stylist buckled
intestine jew jiggle migrating redeeming breadth campers fang flowering imbalance milked tai alienate congressmen
crutches ethiopian faintly musketeers tuesdays anonymity cannonball hairless unsettled bi cashmere confessional
defiant flattery graham harshly loops matrimony messiah offline perversion regains remiss supremely april
conspirators erosion glistening instructing obstinate oval riff undetectable haters hops intrigues paris pituitary
putrid whaling armchair bouts cheeseburgers deteriorating jackson lures lyric measles punishes resents yearned
abstinence alienated divorces hypothetically rodents tinted weirdos immortals indirect introductions larceny medias
sheltering shun tarnish antiquities commuter demonstrators hydraulics lovelier occipital taiwanese ascension
backgrounds baggy brokerage checkbook cobbler ditches grownup mortgages recreating surging abolished drinker mowed
nicknames protested sitcom swagger weighted antibiotic begat besieged canon elaine embryos evaluating flowery
harmonic pagans physiology swans undoing badgering blatantly contests intoxication olds bundles clench companionship
enigma entirety hospice massaging prematurely recalls structured advantageous chimpanzee disorders frosted fueling
moat abject coals decaf exchanges familial imports prose rattlesnake reincarnated shotguns tang dissolves expulsion
eyelashes firehouse nowt sobered superpowers termite anonymously electrocute tonsils adorned coined crouch
extinguished funs inflamed patents pinkie digitally directs infants mats moderately mommies postage reluctantly
resuscitate uninhabited unjustly yam bubbly inferiority intermittent loophole milestone sugarcoat conventions
crossbow decompression fixation foiled pees psychedelic snout adhesive livers mascara payable primo selfishness
shunned spic stockholders angling chickenshit cinematography dedicating drips mick polyester preachers shoelaces
traverse crore dehydrated guaranteeing henchmen mishap reeves regal throes astronomer caressed intravenous nightgown
otis treaties berserk cabins contender ginseng observatory porters smoldering depriving airship environments
horseshit intervened mightnt nappy risotto seminal sneezed synthesize teammate textbooks atrocity dabble
disobedience harping mitigating orthodox stills thinkers warmly armenians bangles cutters cutthroat justifiable
kinetic meteors scurvy arithmetic daydream mikes pellet bland calibrated cavalier clamps daylights hoses infer
irreparable millimeters norm plume sprinklers wagging automotive forgetful irritates judo mambo mana bazaar
consultants contradictory feral persians putty raggedy reestablish subtract traipsing assimilate blossoming boyish
desserts dumpling heretic loaves plating ref tremors bedbugs clangs compulsory este graders mas moot mu overworked
upping adrenal eleventh empties filtration hundredth joked pooch prodigy skitters birch cabinets christening
compress extradite gordon institutional lurk olympic plentiful repress reputations tokens bleached blurt bridesmaid
commented debit definitively hallucination jettison untrue achilles basking beholden chameleon chemotherapy couriers
foresight perv polymer solicit tirelessly toyed affirm candidacy eulogy hallways regression upscale clog gunner
landscapes paving pimple pinged pointers potted bison bozos dominates ornaments sera sowing tulips anomalous anthony
begrudge bloodbath clings homey katie perch radial remodeling switchboard clump mason montage overlap parched
royalties shoo silverware ultimatum incubation latched rougher invoking lapping legitimacy psychosis shipwrecked
temptations tenacious tilted whimsical distal nonexistent pledging stimulated visuals advises critique fondue garter
ian incur paltry ravage consisting gentler impregnated telegrams delicately shockingly beady interpreting stork
vocalizing dilated manhole sculptor sophie weeps abode bleep carp chipper commendation disguises drab forceful fro
runes unscrupulous blob bulldog cartilage coincidences contented depiction doubtless drugging feller immerse renamed
televised blabbing boobies california dolled glorify inquired royally squarely strengthening captivated coon
grueling hives jamaican meats molasses outlying prelude amplified flabby mack neal omelette rescheduled sable scab
sirs wriggle auditory clubbing ponytail boulders breathless cuddling gliding nutcase preserves stamping truckers
beehive beverly domino economically harvey mime playoff psychics storeroom wavelength complicity corral embezzling
enchantment indefinite leprechaun reggae scaled staggered temperament condemns confronts gnaw irving nuggets braking
bypassed libraries navigating blight cultivating outed overdosed parcels perforated prescribing preys traffics
tweeting cranked decrypt dwarfs fanfare fives lebanese loathed marie obscured battalions braised comings creations
disqualify hornets kimchi limey malcolm trickle vaccines adieu clarinet pacemaker proficient reminiscent renewable
vocals wily brothels calligraphy clotting contaminating decorator huff moonlighting personalized unwritten vocation
barbara desist hearth knifed overcoat shenanigans signaled slugged bulgarian collared expanse harden headway
hospitable monstrosity originating roams sass slowest bulge clowning computing hitching impressionable quickie
regiments sumo sweethearts transvestite chestnuts deciphered dissertation distasteful imposter insomnia legitimately
oceanic sawdust veterinarian censorship forfeited heady illustrated pheromones refueling rummage saltwater screeches
sneezing spelt blackness boyhood campsite cordial darken encountering fodder grossed popes spew successes synagogue
treasurer truthfully unbridled blinked fillet homely laughingstock perfumed relativity thefts blair bombardment
cheddar commons devours drafts meditating narcotic nobler protestors recap scaffolding sickle wednesdays jenkins
pelican phobia po valentines characterized climbers gran hazing quarrels redecorate smith strengthens surly twigs
unify verification watcher winging yuppie boars continual daydreaming diaphragm grope ooze rubles spectacles strays
tapestry aliases apocalyptic bedrock biz bridesmaids fondle gunpoint impressing jacob plaintiffs thruster truffles
understudy yong accents argues associations chit curiously din floorboards halted hoe imaginations jonathan presided
recourse remand rickshaw stifling tourniquet unzip bountiful dissecting grudges marian succeeding bawling hustled
impoverished isotope jonas narrowly productivity stately windmill wobbly cancels embers firecracker jessica niche
qualms rouge assessed brainwash corpus discrepancy flexibility folklore insecurity kebab monday nemesis padding
polices responders untied urinary breaching discriminate glimpsed shifty admirals categorically cedar illnesses
inseparable insulation laboratories landslide stampede stillness teensy alan algerian attaching felons gawking
newlyweds pail tryouts uni assortment commenting flocks punctual victoria bidder eels flashback modelling mounts
replicator serpents willfully migrated preyed privates quarreled rearranging reassemble rogues wrangle alerts banter
docile drape frock ineffective instill kiddies seattle testicle unanimously uproot citywide evaluated meow
middleweight shipwreck trending warren busier dorsal executor kilograms obesity originate radiating injuring maimed
therapists tolls ageing analytical cataclysmic concessions dietary fecal fireflies forbidding gallivanting quell
sedatives thermonuclear thomas utilized hardwood lugging segments barrister fleets forgo gnome meatloaf pamper
rapture suntan torrent twirling checkup complimenting detaining erupt heroics mobility oblivion stimulus thai
videotaped weenie apprised detox gloat intracranial leveling orthopedic pedestal begets booing buzzards fistful
galleries imperialist inertial internally ipad motels speechless asphalt commandment doodle drifts muddled squawk
stifle wilson desecrated lint margarita neurologist radish reflections writhing commissions mutilation odious omega
parietal recheck wrapper fir geographic rewrote soothes synchro umbrellas zeal bewildered brimming chats observant
propel quirky triangular bankroll blindsided chimpanzees condos contradicts finesse grasshopper hearted neighs
psychos secretarial seeping shriveled slogans succulent undesirable uproar vipers binge butchering concentrations
hastings honky hooky pickings pioneering pleas profess prolonging twitter bode designate flourished saddens thyself
treads tycoon brim britches cauldron printout stereotype telltale upstream caverns culprits discharging finalists
goalie petitioned serena uninterrupted wavy anoint atheist axes chirps clobber cowering crease exec fullness jess
laborers locusts spares stewed suckered upfront whines circulated consortium fantasized hesitating phillip pooping
resolving unexplored arises baloney blunder cartridges caving chainsaw denim gagged harmonious lira opportune
pawnshop rebelling shawn underside baboons boasted deterioration errant fortitude futuristic inherits libel
milkshake rehabilitate spans taxing trackers trombone wean chromosome eater hernia pappy prod receding scams shrivel
wendy bloodied buggered childbirth excessively felicity mayoral mistletoe rhetoric saluting scorpions tampons
chiseled extensively hawking maggie outlast peeked stutter subdural totaled utilizing verifying callers danes delude
dispatching eludes fleshy homer horned horsing intervals matthew pancreas productions servicing standoff weirdness
arousing gnarly grandeur headstrong hinge overreacted parody penetrates playoffs renovated roughing steadfast wails
basil dirtiest lovesick marginal mortars paralyzing pastries regulated revere spectator spiteful syllable talcum
tuberculosis aggravate compute construed nibbling nightclubs overestimated scribbling sired uncontrolled wouldst
committees deviation guitarist hippo holders inning inward landscaping laundered scrabble shiv styling tarmac
cackling capsules directional envoys exhume instinctive meadows mocks placate polluting subtly acorn evoke excelled
graded scurry segregation sustains tuppence absolution heathens napoleon reptilian swerve trod chicago cramps
detergent emergence goodly gracefully janitors slipstream snowstorm insignia massing miller skater walt weakening
leaflets loaning retains shrimping dignitaries faithless laymans nuptial pharaohs photocopy quilt reactionary
scurrying smoker spaceships turbines unbeatable autism developers fresher glaze hairstyle pavilion recreated
skirmish stroked entrails mooning navel owen panned recovers refreshed safeguards smokers stiffs tiara unleashing
zeroes acids aorta cordoned cowl geologist homeboy racetrack ramming renewing tranquility veer acknowledges
amputated crutch fiercest insinuate mightier revenues steeped subliminal venereal cardiovascular creators firefight
hector lax lodgings michelle sandstorm spectacularly cramming examinations hammock lowdown methadone recklessly
signor stagger tempers tropics bozo culturally distracts freudian longitude nipping partridge rubies babble deviated
flirty mower protagonist considerations contagion doze ensemble instructors nationality punishments superpower
braves commodities coworker lagoon morsel shacking chugging circulatory ironically mortified rupee tremor cockamamie
debates disband dramas enticing irrefutable lightening noting seagull acupuncture convoys delve gratifying heresy
influx koala princely transmitters vatican admirers brewery caper jumpers ovarian perchance relaying seth tugging
audacious backwater cooper cove effing fantastically fondly invents livery mastering resuming supervisors unplugged
advent aloft clockwork disinfect disoriented euphemism pained prouder purses appraisal cinder periscope pesticide
purgatory stigma varies axle citation digit pondering slaughterhouse tenement twentieth unfulfilled caesar
corrective councils discerning elongated gluten hecks ina mackerel purging subordinates trends undetected unicorns
venison apex boosters communicates lars midtown participant responsive scandals subcommittee uppity wonderland
contradicting loveless manicure muddle particulates proclamation racially unhand accumulation carly croak daniels
davis devastate feline irreversible nope paramilitary scribbled vida wildfire wrongfully bodega cropped encore
firstly fraternizing natalie aides alterations baseline burglaries dennis impediment loins matrimonial rita steamy
surmise tempest wanker blowout dissection housework hurtling nastiest radiate rallies transitional accosted
circuitry cocksuckers commemorative hurdle hurling leasing overtaken paramount preside rejoicing saber surges
tumbled amphibious churn clearest elective interned intersect malaysian mammy manageable menial partition regimen
retards serviced eruptions hijackers manifesto onward qualification rainfall sammy snitched spencer spinster stefan
uncool versatile advisable bilateral defected exes flaunting hiccup hymns mockingbird pretzels resorted steers
understatement advert audrey blackmailer copilot inventive labors mints pendulum speculated underprivileged cobwebs
horseman outbid spiraling sulfuric wheeling whopping withering charisma competitions geriatric glider mantis racks
repulsed sleight arraignment charger databases funnily hazards krauts severing summed carpool dune dysfunction hiss
infantile invoices pansy penitent sickens sid theological urinal placenta plundered whirling cyclone derailed ebay
granola herding liquids swag bottling chasm feign flicks impetuous motherly patronage pierces pressurized tarnished
thankless tingle transplants brainy certify crouching jihad justly kirk mathematically midgets vacationing
conglomerate copping dispatcher engraving ganging otter pasty snub accumulating apparition banger diners fiendish
fiends insistence meringue sakes skyscrapers stony airway arches cadillac grinds hardy logically misspelled mutilate
python sickest soulful alaskan allure bequeathed castrated demeanor harnessing horizons insertion nachos playwright
portrayal reappear reminisce victors baited depicts frantically illustration implosion rationalize shaves shellfish
unwavering ann eavesdrop inconvenienced landings marksman mope paused renovate spotty thirds vectors capitalize gulp
hobbit johns leopards predominantly scrapbook sponsorship tantamount amounted burlesque coating conducive craved
effectiveness exterminated handlers indefinitely littlest pane pursuant unearth acne apricot collaborated
conceivably engagements felix fuelled mathematicians repaying sash trumped archeological blooded coexist
collectively evaded flunking impeachment karmic outweighs polly rex rookies sellers slant thunderstorm waken
detainees dissent fascism mousse regulator reigned smog sociable spheres appetites exodus gravest humongous scruples
subtitling yuri brochures caresses daunting franks memoirs rappers replies repression substituted unchanged alleyway
anarchists bavarian dissociative enigmatic habitual hiked mel mucus napping oddest scrotum squeezes vigilance
breakthroughs breezes coachs fluke paradigm rednecks serotonin suites zapping crystalline elicit kidnaps minefield
pulsating purification scribble sutures tinkle bran cascade cynicism egos evan violins autobiography bushy discs
fealty gunfight gutters lows repugnant rerouting analog circumvent disagrees doorknob evaluations overhearing planks
promotions separatist shamelessly untapped blueberries condolence evasion extinguisher holocaust licorice telepathy
thermos barbeque championships dispersal disputed empower erectile grapevine hightail newscaster omar squabbling
aimlessly chairmans dissolution fundamentalist girlish handover abt afaik afk asap atm bday bff brb bruh btw cmon
cuz faq fav ffs fml ftw fwiw fyi gg ggs gl glhf gn gtg hbu hmm hmmm hmu idc idgaf idk idts iirc ikr ily imho irl
istg jfc lil lmk lowkey lul mfw mhm mhmm mmm mmo msg ngl nm nsfw nvm obv obvs omfg omg omw ootd op otp pfft pls plz
pmsl ppl prob probs pvp qt rn rofl rotfl rpg sfw shh shhh skl smh sry sth stfu tba tbf tbh tbt tfw thnx tho thru thx
tldr tmi tmr tmrw tryna ttyl tvm txt tyvm tysm urself vry wbu whatcha wdym wfh whatevs wtf wth wyd wym xmas xoxo
yeet yolo yup zzz app apps bot bots browser cmd config cpu css ctrl desktop dev dist dns env exe ext fps ftp gpu
grep gtk gui hdd href html http https img init ip irc iso java js json kde kernel lan linux localhost login ls mkdir
mv nginx pc pdf perl php pid pkg png proc pwd repo rpm rsync sdk sql src ssd ssh ssl std str sudo svn sys tcp tls
tmp udp unix url usb usr utf vim vlc vpn wifi wiki www xml
"""
_ES = """
que de no a la el en es un lo y una por me con los para se te mi su las bien del eso tu aqui mas al si como pero yo
le todo esto algo ha muy esta ser este hacer he vez nada ahora era o nos cuando asi ya tengo entonces usted verdad
casa tiempo ella favor son sus tan ese dos mucho ti decir mejor hombre vida ver esa sobre solo porque antes ir
tambien estar senor oh dia poco hecho sin noche ahi alguien acuerdo bueno gente mismo hasta trabajo nunca otra mis
uno hablar nosotros padre mundo pasa siempre dinero momento ni lugar fuera otro estado tener tipo cosa ellos amigo
tus nuevo hijo nadie menos donde madre les desde tres manana mujer alli nombre nuestro gran despues espera conmigo
parte mio dije seguro mal tal visto contigo razon nuestra buena serio estas problema idea toda luego tanto hora
tarde hoy buen mierda hola familia dicho pasado papa demasiado cierto salir mama claro cada amor entre cuenta chica
debe quien cabeza haber lado policia alguna hermano forma realmente esos muerto algun camino estos caso ve volver
puerta contra chico supuesto primera saber manera historia persona pasar cualquier dentro hacia ayuda suerte
siquiera pues esas semana ciudad venir esposa ano poder importante dejar hija miedo muerte rapido vale corazon mano
durante realidad pronto carino nino encontrar cara agua cerca viejo haya bajo mientras auto llegar dios nuestros
alla tomar sangre fin mira eh grande punto misma clase primero dificil suficiente loco guerra casi todavia entrar
vuelta equipo ninguna genial bastante pensar tio ningun pequeno igual senora morir feliz oportunidad trabajar cuerpo
telefono cinco arriba posible justo llama vaya juego coche primer final pregunta dar culpa fuerte vivir abajo jefe
atras numero malo arma cuatro fiesta creer puta segundo listo facil e matar hermana comer comida ello lista cuidado
par escuela seguir sentido os sola exactamente joven nueva habitacion amo vino lejos plan palabra medio trata
esperar luz ayudar segura queda mayor oido cama seguridad pequena dormir vivo paz afuera nuestras habla doctor
adelante acerca pueblo minuto oficina peor sitio pais quiza tampoco llamar paso tierra idiota nina seis tenga cuarto
deja perdido conseguir dado increible resto llamado maldito libro llevar marido orden falta informacion mia buscar
especial real perro viaje hospital empezar usar poner calle demas mucha fuego libre recuerdo duro perder llamada
jugar quizas extrano detras puesto raro pelicula ropa di modo frente cual prueba asunto cuanto futuro asesino anoche
correcto encima lleva mensaje alto mala cafe trato derecho dano boca incluso mil error cielo cambiar diez cambio
adios diferente propia encontrado nave secreto capitan amiga sueno pena bano divertido gusto tuyo sistema grupo
dolor voz sexo mente sino situacion agente aire musica novia vuelto simplemente maldita querido mitad aunque medico
pienso pie campo negocio fuerza llegado siguiente personal propio querida largo toma ganar linea salvo sentir
atencion proxima foto negro pagar imposible cita placer accidente aca respuesta caja escucha traves vista edad rey
barco compania muchacho loca abogado avion asesinato pelo perfecto hambre estupido tonto tras alrededor mes traje
jamas cena relacion normal culo ayer oficial comprar necesario probablemente veras decision monton blanco direccion
ataque mesa hermosa programa carta hotel suelo senorita ellas senal muerta completamente reunion dejado basta esposo
pase novio gracioso terminar odio horrible terrible carcel regalo cumpleanos contacto amable tren sol prisa broma
verdadero regresar escuchar ten piso ley peligro carrera boda general tuya bonito embargo locura ambos honor cancion
capaz principio alegro totalmente adentro mision edificio gobierno sala camara interesante papel centro basura
espacio ejercito servicio mantener alma investigacion conocido junto derecha cerebro rato salvar energia juro
trasero doy ante oir crimen izquierda presidente posicion dulce permiso mayoria cargo vosotros media triste
cualquiera sacar delante destino perra pensado simple oro peligroso entender infierno deseo conocer ocho humano
libertad pobre duda planeta prision inteligente matrimonio opinion llave escena carne frio vestido pelea caballo
lindo vieja companero abuela regreso temprano publico lamento hermoso agradable cenar sorpresa segunda base tema
causa cocina mirar confiar ventana hablado especie profesor diferencia salida espalda cerveza bar maravilloso mar
caliente llega pistola respeto abuelo encuentro leer verme hogar bomba radio baile parar respecto intento juicio
cliente pedir universidad fondo club victima alegra enfermo ejemplo tranquilo precio nivel banco parecer enemigo
escribir lleno color acabo debajo ah aprender paciente bonita pista beber alta vuelo vistazo molesta esperanza
completo enseguida tratar experiencia abrir bolsa opcion estacion viva comun consejo cuestion diablo tocar objetivo
principal ojo bailar proximo batalla silencio obra culpable busca contar quedar suyo nena valor evitar traer brazo
iglesia cuello baja probar luna ninguno debido partido tia corte acabado escapar nota imbecil entrada estrella
marcha entendido golpe correr informe doble aun proposito estilo piel anillo departamento recordar rio isla volar
acabar calma director bosque pelear zona ademas mentira tarjeta banda intentar calor interior trago trampa repente
maquina verano pedido heroe haz perdon arte azul traido tomado camion confianza pareja dejo suya memoria ama visita
eleccion laboratorio salud llena norte preparado ganado fe noticia maestro pesar linda movimiento subir conversacion
reloj responsable inocente nueve soldado presion motivo larga absoluto preguntar herido salido toca ridiculo partir
olvidado caer riesgo finalmente arreglar embarazada pared mando enorme turno asiento cansado codigo operacion luchar
posibilidad ruido testigo apenas millon inmediatamente salga bajar brillante puente rojo casado averiguar escrito
caminar guardia aquel rico prensa velocidad reina copa restaurante sur beso taxi imagen emergencia espada silla
contrario pasada desastre pierna hielo cine excelente tiro naturaleza accion vender empresa querer proteger tanta
ingles bala estudio gato humana necesitar cuchillo enfermedad sospechoso total teniente to television nariz
verdadera familiar nervioso cabello justicia juez anda monstruo orgulloso caballero evidencia apoyo carga oscuridad
llorar puto sentado lucha excepto maldicion suficientemente playa sonido sal distancia leche politica cantidad
viento espiritu defensa roto ultimo extrana perfecta muestra botella oferta verde magia fantastico amenaza
bienvenida proyecto animal abierto vuestro inmediato oscuro aceptar robo herida enferma estupida acceso coger
recibir descanso obtener contrato borracho arbol intencion peso colegio belleza robar echar vuestra presente paseo
humor grave gana cuidar demonio cantar dama menudo cerrar verguenza disparar espectaculo profesional bienvenido
alguno sargento uso directamente serie privado comenzar dueno mercado abierta conducir cinta actuar vos dormido
preciosa limpio responsabilidad sombrero enamorado voluntad dedo viernes dura pan fuente efecto don necesidad fueras
paga despierta resultado unidad debil cabo piedra menor techo funcionar colega teoria gratis romper sobrevivir
descansar busqueda marca agujero universo elegir cerdo sabido detener parque lengua interes local natural intenta
recuperar quedo militar diario manejar valiente bote aquella contento propiedad pastel entero explicar pago mapa
jardin pecho metido bordo comienzo resolver dispuesto enviar aspecto genio cerrado perdida sexual comandante
destruir polvo cuesta in profundo perfectamente mirada resulta proceso carretera jurado cambia limpiar crear blanca
almuerzo coronel correo cuento nosotras camioneta toque periodico cadaver fantasma discutir tonta miembro tamano
solamente aeropuerto continuar cabron sociedad descubrir talento tome red inutil primo desayuno disparo mata exito
sujeto truco esquina tormenta apuesto escenario venganza disculpa robado olor montana invitado rostro pollo olvidar
absolutamente campamento gas gordo enviado definitivamente camisa cura conexion examen felicidad antiguo complicado
ladron droga criminal declaracion pedazo parecido sensacion proteccion bastardo cien maravillosa extra cansada
vision oeste entera victoria lastima tecnologia negra estupendo probable guapo leido cancer alcohol tarea discurso
despacio presencia contado princesa compartir combate unico curso futbol enfermera piloto lluvia recoger ciencia
efectivo credito tumba medicina clave respirar teatro completa responder gracia funeral modelo queso tercera costa
amante favorito famoso sucio superior empleo pongo tranquila solucion construir violencia socio entrevista registro
santo des celular antigua premio virus frances paquete especialmente cerrada guapa huir original imaginar cortar
helado disco material chocolate bebida corriente fortuna lunes encargo bella sabado falso pieza seria americano
carro impresionante quieto caido corto bolsillo firma legal diversion siglo roja estomago area principe pintura
precioso tomo rapidamente nieve correcta humanidad promesa domingo tenia esfuerzo cierta honesto granja fiscal rara
motor importancia milagro copia fria campana deber tercer planta ocupada explosion escucho estudiante cirugia barrio
aventura cadena ruego bolso crea lago tesoro pelota leccion meter articulo parado sotano andar taza molesto poquito
tirar tratado abrigo artista encantado comido revisar aburrido permitir obvio interesado cobarde cumplir fecha
chaqueta amistad casada despierto claramente ritmo limpia exacto descubierto arena pesadilla salon pagina plata
madera cheque mios corta suceder decidir cero sonrisa fumar soportar vaso alcalde mono mostrar lio viajar castillo
anterior criatura bruja servir desierto inteligencia mato usado venta comunidad poderoso compromiso conocimiento
movil tribunal tratamiento espejo consigo regla cola escritorio tripulacion reino ventaja analisis saltar curiosidad
ciento mover vigilancia recien plato uniforme ambulancia estudiar seguido desgracia alegria pene arresto celda
trafico trabajado sencillo rastro licencia ilegal asistente grandioso charla invierno fabrica conciencia encantador
maximo coincidencia elegido muera nerviosa frontera social pescado ocasion pasillo ciego cuerda mentiroso muchacha
vehiculo armario comportamiento campeon ruta grado ira saco pez homicidio rapida parada despacho bola altura
personalmente casar archivo temporada firme piscina secundaria asqueroso cruel nacional identidad salvaje feo
orgullo alarma particular lobo condicion impresion suicidio excusa apuesta incendio ambas revista rescate pajaro
doctora fila hecha lograr garganta mentir vivido muneca reputacion comodo central epoca crisis divorcio bestia
conductor aleman azucar facilmente caza atacar permanecer gritar desaparecer sombra humo educacion alcance enamorada
casualidad contenta panico distinto sopa mate moda cubierta adorable ducha paciencia acusado identificacion atrapar
privada aviso veneno explicacion version pura inspector sofa gigante u superficie suave gira recompensa firmar
esposas autoridad miel orgullosa helicoptero actor deuda jueves exterior actitud limite saca titulo desgraciado
cruzar habilidad favorita combustible detente nuevamente castigo abandonar compra pantalla personaje visitar curioso
oso terreno patio instituto mental martes entrega medianoche alerta pecado experto coma presentar encantadora asco
nacion emocionante hierba falsa torre lento acaso canal espia misterio escalera transporte raza seguramente amanecer
fresco tonteria audiencia enfrente quitar cable crecer biblioteca detenido custodia sesion desagradable celebrar
demostrar meta chiste sucedido boton paliza preparar incidente roca veinte admitir adecuado urgente seccion
concierto secreta nadar ganador guardar gasolina maravilla maleta amar despedida traidor ay jugador reaccion
elegante oceano prisionero capacidad disponible salsa sufrir voto ensenar gloria patron huevo competencia ambiente
cigarrillo despertar consciente pata lealtad harto guia territorio arrestado aliento instante objeto anuncio caro
placa rosa primavera organizacion junta popular doce escape piano sentimiento nacimiento terapia salvado extranjero
normalmente sabia pasion busco ocurrir agencia entrado hombro dispositivo vuestros comprado cercano fiebre rata
rumbo importar pesado mortal companera investigar detalle adivinar aparte puro medida conferencia renunciar asalto
cristal palacio refugio preparada practica noble medica comunicacion mejorar fisica aquello tunel cometido tono
alternativa minimo cinturon ascensor chino actual ruso actuacion afortunado prometido sincero cocinar evento mundial
amado vecino imaginacion pensamiento apellido punta clara decente fotografia cientifico aguantar metal precisamente
super nacido delito metro entregar golpear frase disfrutar hueso nuclear espacial asombroso leyenda izquierdo judio
moral federal terrorista pasta tanque deprisa dormitorio abandonado sabor mascara poca discusion deposito cartera
encanto ejercicio romantico my estupidez contestar calidad puerto escondido clinica senador peligrosa escritor
montar echado sitios letra alquiler gobernador levantar flor razonable bandera vampiro collar actividad periodista
ceremonia invitacion util publica frecuencia arreglado manda lenguaje temporal ultimamente utilizar bicicleta golf
probado vecindario maestra producto partida cubierto grano hallar existencia sentada temperatura expediente rica
pulso aparecer borde caida almacen muro violacion cuadro crema garaje sonar civil traduccion desconocido espanol
serpiente zorra guarda traicion preocupacion cerebral ayudante ordenador encerrado porqueria adonde perfil
lanzamiento ninera ronda costumbre circulo barato mandar moneda rayo flota delicioso demanda recientemente templo
sed atractivo explotar ministro sacerdote celoso distrito caos episodio apropiado casco sensible tuyos sobrino moto
aceite salto cabana forense alcanzar reserva miserable palo clima cogido mencionar heroina sufrimiento fingir
emocion vaca electricidad destruccion reporte divertida acero piedad sacrificio resistencia tocado trasera
profundamente capital expresion breve personalidad significado falla vuestras experimento prostituta sucia oxigeno
procedimiento construccion limpieza gimnasio solitario pinta virgen lentamente concurso comprender prima considerado
cultura cierre almorzar acepto puesta ensayo generacion egoista comisaria reves propuesta recibo llegada lujo poli
manzana tribu trozo impacto actriz ayudado docena tirado coleccion mina miercoles gorda arruinar cima cuida religion
barra demasiada quince cumplido adulto empiezo comprobar guion equipaje costado caracter politico desnudo
aniversario influencia colina coraje do estrategia abrazo perdedor empleado once publicidad condado rueda tension
peticion tira olvido ocultar sufrido tragedia devolver poderosa gano presentacion aldea ubicacion desnuda hechizo
pozo confesion debilidad aprecio absurdo agradecido funcion museo gustar empiece via causar escandalo cementerio
cazar callejon condenado asegurar comisario bateria cubrir terror pagare lidiar diseno prestado secuestro
advertencia suyos armado lanzar rubia sentencia ojala secretaria dolar fea payaso masa revolucion arreglo tradicion
jaula arroz fisico sano industria defender conejo jefa colgar positivo potencial estadounidense potencia patrulla
ideal plastico ofrecer guerrero interrumpir desafio simbolo apostar gatillo practicamente rutina literalmente cargar
italiano progreso comite mediodia hoja ultima fatal incomodo cueva fracaso soltero pasaporte gravedad cometer
estacionamiento abra trono enganar rifle rota sorprendente paraiso transmision corbata importe caray pico calla
oficialmente camiseta extraordinario hierro testimonio fantasia eliminar dosis corona negociar aparentemente figura
circo sueldo encargado oscura alegre inconsciente reconocimiento adolescente radiacion billete multitud gerente
realizar risa esconder comoda historial obligado superar ciertamente produccion rango juventud considerar
condicional agenda guitarra famosa treinta identificar fianza patetico dragon mago recepcion corredor asesina
juguete caridad policial coartada fuga infancia verdaderamente fase resuelto tubo convencer naranja sector molestia
cantante extremo as golpeado dormida autentico cruz atender alfombra origen remedio atractiva extremadamente higado
novela lata malvado negativo plazo texto centavo infeccion dispuesta vendedor horario vomitar onda magnifico
despejado formar logro compasion anciano hoyo conducta convertir complejo participar seco invisible apagar
autorizacion pescar infeliz tarta molestar sagrado estructura profunda lectura mantequilla barba satelite
respiracion idioma capa igualmente jugo tecnica escala preciso escudo acepta cuyo emocional canon prioridad cocaina
enterado practicar asesinar poblacion invito profesora estable sera cortado dirigir huella tiroteo logica reconocer
tatuaje quita condena gris conocida jugada musical retiro lanza increiblemente canta maletin presa emperador esclavo
amarillo instinto fiel bendicion llenar cartel aumento escoger re petroleo juramento deporte oreja fabuloso materia
americana craneo liberar taller casino reto besar disfraz postre fascinante infantil fantastica columna encantada
leal pandilla ensalada directa fraude crecido beneficio bebido cafeteria soltera periodo prometida patas generoso
engano division ala plano graduacion presentimiento solar vencido combinacion camarada romance continuacion bello
marchar brindis gallina agarrar electrica mentido magico receta violento rumor considerando eternidad enfrentar
aburrida viuda protocolo ciudadano nieto senoria acento residencia juzgar honesta zapato armada aterrizar suelto
vela lavar documento alivio miente adecuada intercambio mezcla rollo valioso saludable so temer digno internacional
azar giro interesada excepcion saque descripcion dibujo votar quemar pavo plaza muelle concepto gusano reciente
pastor desesperado aparato juzgado callado posesion apariencia dignidad maiz cazador informar tercero afecta
perspectiva asumir retraso representante fresca leon horno profesion testamento temor vidrio tigre sabio cirujano
francesa imperio confirmar pasear maxima presupuesto be selva valle tortura nene rastrear fama graciosa estupenda
harta perimetro similar ejecucion fruta boleto toalla vencer autopista pegado pluma pesca adoro manual abogada
conflicto fortaleza ensenado grosero poesia acusacion contratar arco pesada sospecha rezar prestamo visual quemado
comedor autopsia encender aterrizaje gota microfono ilusion solicitud navidad quimica constante doloroso
aproximadamente queja champan region aclarar borracha habitual clasico conclusion alianza can atmosfera suma
conspiracion marica sabiduria tristeza metodo permanente desarrollo gastar plena indio oler cincuenta cuartel vital
grasa radar capitulo tipico ausencia candidato mochila oculta misterioso celosa ingeniero civilizacion reunir
furioso constantemente galaxia suelta psicopata raton rusa espiritual aguja poema pintar salario julio envio tirador
sobrina comentario tumor saludar telefonica majestad gesto plataforma lastimar exposicion macho economia japones
submarino alimentar china vaquero susto etapa margen atacado drama escuadron cajon correctamente adivina preso
chaval medalla vigilar aereo tejido curar acceder cabra siesta parto rodilla sello evidente patada horror colonia
semejante repetir nido grito justa ataud encendido oculto mancha atravesar polla mandado desfile camarero pendiente
cuero conjunto termino septiembre tuyas embajador canto durar alguacil certeza volante fenomeno eterna inversion
perfume distinta impulso rabia cuya dieta fallo entramos formacion sobra autor supervivencia escolar desorden
resistir creacion diamante confusion cobrar establecer hamburguesa tabla capullo enano niebla ordenado cercana
cancelar respiro magica naturalmente maricon bondad demuestra desaparicion grabar pension ofender inmunidad
repugnante lapiz arriesgado confesar raya cuarta determinar satisfecho cretino organizar complice consuelo sincera
localizar propietario soledad mayo nucleo secuencia vodka maldad almohada activo avergonzado quinto invasion
mercancia leo audicion heredero duelo conde ciega dentista mirado banera rehen independiente ascenso equilibrio seca
invitar tenis seriamente tiburon quema vagina junio levantado union acostado feria humilde embarazo avisar guay
amada descubrimiento costo tecnico pendejo marina volumen colgado trauma girar licor otono nacer vano mensajero
injusto avance pato novato hemorragia comision debate ritual estatua incapaz martillo entro sordo bigote padrino
octubre recuperacion retrato pirata ola protegido britanico ansioso culpar disposicion ensena lavado camarera
cicatriz interna oracion papeleo botones traficante profundidad avanzar inevitable orina animo celebracion inicio
nocturno productor pila seguida voluntario observar hueco armadura punado embajada despedir inferior subido atado
liquido afecto terriblemente presentado sentar adicto apetito diente estatal goma contenido delicado salva elefante
interrogatorio observacion hambriento reparar espantoso cargado ligera arrogante retirado confuso paro enfermeria
necesariamente quieta rehabilitacion privilegio espectacular administracion portal apagado lampara choque critica
conversar nube alienigena cruzado cubo hacha confidencial balon cortesia hilo editor huelga sencilla abril
vergonzoso pito contrasena man aprobacion riqueza pasaje honestamente organizado panuelo astuto secretario cobertura
solucionar tapa obligacion interno competir angel mentirosa asistir ajedrez matricula rancho globo miseria
tecnicamente distraccion tabaco ridicula logico seda existir ligero complicada manta derrota talla arrestar perdonar
impedir chimenea poeta democracia liberado asistencia sinceramente fracasado coro recorrido elemento masaje abuso
niego granero criado arana comando jabon agosto enseno tejado moderna bailarina conveniente conservar cocinero
herencia concentracion honorable baila carbon signo veredicto exacta suicida medicacion criada transferencia
festival orilla escondite anciana adelantado agresion pega sindicato grita excitante simpatico timido aterrador
pegar inyeccion opera extranar callar grabado sugerencia iniciar bodega esencial mecanico beca francamente orinar
desesperada cojo ficcion pariente moderno torneo trabajador vulnerable cuarenta individuo aplauso cosecha noviembre
claridad barro renta multa lesbiana oficio afortunada cesped especialidad inicial persecucion entregado loteria
comedia ordenar negar escondidas instrumento infarto mansion tierno enojar especifico diagnostico global reverendo
garantia torpe cerradura africa inspiracion revelar verga galeria especialista encantar telegrama cohete borrar
flecha liberacion reducir referencia necesaria pesa arriesgar bicho certificado declarar judicial retirar anadir
servidor soltar disciplina agradecida falda etiqueta quite toro quirofano votacion generador legado ave andas sana
ebrio romantica aumentar manada salvacion unica aprovechar flujo suyas chaleco herir completar factura facultad rudo
respetar circuito apoyar cigarro terapeuta manejo autorizado salve argumento rebelde refrigerador esencia navaja
enterrar vapor operar estelar novedad sentimental critico brillo actualmente timbre furia reconocido lenta honrado
barata galleta consejero consulta mantenimiento intenso inocencia escopeta colocar granjero tardar gripe coca
vientre vestibulo marinero campeonato comercio fusion doler enlace gorra tremendo criar marzo autentica destinado
caceria promedio cientifica agradecer cruce cordero tradicional marcar crecimiento cuidadoso villa guardian estallar
toco formula filosofia directora normalidad rincon expresar boveda entusiasmo detencion levante cometa maletero
fotografo plaga comunista edicion depresion portatil portada tela vagabundo protector reservado obsesion electronico
cuidadosamente renuncia extraordinaria fallar alimento patria pacto significar aerea linterna burro rescatar caca
pantano curva huesped liga estadio cuadra clan inglesa gratitud charlar portero puno capturar cuna previsto vago
diciembre continua crucero mutuamente mear cristiano marron mosca ansiedad soga automatico caravana postal demente
ignorar danado torta remoto gentil unir escritura eterno femenina perfeccion inestable propina atascado limon tinta
instalacion tranquilidad homosexual enero amen dulzura aparecido explorar escoria formal revolver alemana vosotras
griego concreto brutal guardado investigador desconocida revision demostracion tobillo combatir santa jesus danza
rubio algodon misericordia integridad delincuente basico envidia sobrio bloque mito fisicamente invitada bienestar
canalla ciclo sirviente cagar decada peloton asilo rival informante calibre perseguir cooperacion evolucion
altamente derrotar atraer testificar suponer triple vulgar declarado muneco vestuario categoria bata velada recto
cargamento bahia cunado fragil captura farsa pillo describir evaluacion luchador provocar anunciar producir diosa
ardiente habito baul convincente saludo desear nevera ambicion emboscada frito postura rodar rinon cepillo activa
academia baloncesto electrico bandeja bloqueo generalmente amarilla dorado sexto ocupar brilla hembra deliciosa
fugitivo atraccion navegar avanzada marea delantera movido reportero cuarentena tortuga alboroto verificar misa
asustar sagrada gastado municion carnicero insignificante calendario irlandes pausa ruina avanzado conectar denuncia
duena jamon alcanzado ballena misteriosa agradecimiento cachorro cargada tarda asquerosa asegurado altar terremoto
absoluta vinculo amabilidad soporte ahorrar socorro terminal raiz particularmente caramelo desperdicio musico
salchicha escrita contenedor magnifica ron baston desesperacion duque barril vestir buzon notar subasta misiones
evacuacion sostener divino vecina chiflado delicada femenino solido interruptor mojado minima bando cavar corrupcion
consentimiento inesperado terrorismo farmacia mediante patear rencor cuan arrancar pobreza satisfaccion artificial
auxilio genetica barrera regular invita plomo malvada opuesto fijo judia ejecutivo retirada examinar insoportable
valiosa paranoico boxeo mejora pasajero reflejo mostrado cabe afectado sudor llover contrabando champana institucion
excepcional guante inventar exceso mecanismo confiado publicar despegar valentia descuento delgado banquete
retroceder respetable tragico legalmente apertura encendida objecion nieta encubierto tomate vendo discrecion lejano
apodo estafa intimidad lazo escolta digital inmortal gancho prestar capsula positiva fijado venda herramienta costar
hostil armar lamentable intelectual admirador solitaria escondida separar bufete localizacion tomada probabilidad
separacion apuro conquistar lavanderia panel confirmacion vagon entorno alias madrugada automovil negativa
entretenimiento tablero participacion literatura pintor resumen trofeo letal expedicion analizar registrar estrado
incomoda manga escriba contador expectativas suicidarse incumbencia rechazar futura inmediata usada esperma acordado
chistoso religioso escogido empacar fumo alumno dudar metida encerrada rompecabezas botin adulta agresivo balcon
artilleria triunfo milla manicomio proceder pulmon homicida maton chicle masiva aislamiento vicepresidente ruptura
sospechosa bravo comprador valia chatarra comparado quito violin prudente seleccion acondicionado definicion
alterado confiable pleno realista rebelion comunicado cosquillas inodoro ferrocarril culto divina continente rana
avergonzada obedecer pipa coja generosa polvora comico quinta suero jurisdiccion violar furiosa juntar ingenieria
recta cooperar protesta entierro tactica apropiada justamente sumamente follar varon peste marco picante insulto
paisaje invertir alquilar conteste palanca suministro clavo rama odiar honestidad envuelto antidoto competicion
frasco pulgar sustancia almirante descarga tronco violenta ida intervencion an exhibicion daga principalmente
orquesta carruaje sacrificar zoologico iniciativa primaria regimiento derribar millonario provecho adopcion virtud
artefacto urgencia resultar atento monja sos experimentar difunto inspeccion paja abandonada resfriado anfitrion
decepcion profecia valla hondo aborto desarrollar precision avisado nocturna vigilante lava presta aprendiz calido
eternamente doncella conserje tocino monje dominio lunar religiosa estribor precaucion ramera calmado infiel basada
soplon asombrosa basurero monitor expuesto accidentalmente robada milord joya peluca mudo orfanato caballeria
semestre febrero bobo labor paradero acoso garantizar dimension mariposa merecido crio lord fabulosa hada legitimo
financiero asociacion yate gobernar dada morfina villano empujar sosten espeluznante aliado dinamita medicamento
excelencia preparacion demora dicha factor cuchara lesion anochecer grandeza mayordomo consecuencia invento
quienquiera recorrer hipoteca codo escotilla viviente atajo establo asesor granada planear refresco aroma franco
hallado calzoncillos vendi arquitecto matanza ingenioso lote fanatico reemplazar eventualmente brisa delgada clasica
sirena ignorante deprimente mejilla atardecer incorrecto desafortunado aplicacion ayuntamiento lena contener
ejecutar masculino pastilla curado superficial apretar devuelto recomendacion plasma anual sutil dificultad aislado
melodia respaldo insecto montado descifrar fraternidad basa freno prevenir evacuar experta desesperadamente corrupto
representacion celula quimico optimista tentacion declaro consideracion mostrador dominar explosivo comparacion
embarazoso perpetua interferir enterar mudar forzado asignado oveja apretado inaceptable dibujar corporal donante
transmisor encontrada libremente despreciable paracaidas veloz sonda volado excursion pala facilidad fino guau
sindrome resaca calvo acido derrotado creador silencioso rechazo semilla carbono tremenda relevante colapso
industrial promocion intervenir filete plana ancho arteria esclava colchon prometer crucial parcial acompanante
experimentado documental velo comprension cobre italiana cintura convencion despegue india impresionar sermon acera
autografo punetazo monte enfoque agregar peinado dramatico enojo inconveniente estreno ofendido despido aceptable
salvavidas merito barriga universitario funcionamiento precisa reconstruir dental horizonte defecto marino cocinera
seguimiento formulario timida ausente secundario organismo fractura historico interpretar ninez vacuna chantaje
recurso ventilacion practico septimo presidenta apreciar cadera condesa ironico gasolinera cuerno esclavitud
santuario motocicleta sillon facial romano casero notable estancia tregua interpretacion regimen cria pildora
impaciente inminente traslado posterior solida hospitalidad mandibula sugerir hermandad soda aprobado calabozo
cortada pornografia padrastro pajarito sirvienta deportivo terraza lunatico atrevido deshacer exclusiva tenso
sendero transito estimado creativo brazalete pedo transmitir pesimo lecho pijama camilla cobra ocupacion camello
gemela suavemente madura fiscalia casamiento desprecio kilometro adrenalina elevador enhorabuena cupula callada coco
inventario cortina quiebra capilla asado brigada cuaderno domicilio rasguno azotea valer arroyo billar correa
caminata creencia laberinto tutor financiera infinito determinado adiccion huracan satisfacer culpabilidad
generosidad nudo barbacoa negociacion timon cera bombardeo abeja latin sospechar potente reclamar natal kilo olla
jardinero obstaculo blusa ciervo poquer mani trayectoria humillacion ofensiva navegacion cruza aparicion musculo
burdel disfrute distante intruso tequila cuelga amorosa escalar fijamente fija administrador trigo lema desperdiciar
residente ligeramente fallecido interrogar nombrado aficionado ardilla alteza lodo espuma tasa nombrar bruto danar
taberna distribucion sensual cemento terrestre distinguir fenomenal baron rastreo fundamental independencia dorada
remolque suposicion apestoso apuntar helada blando subterraneo eficiente adicional entrego habil obstante leve
sierra representar extasis genero ironia chispa extraccion humedo variar afrontar paraguas pellejo escoces atraco
oportuno definitiva elevado psicologia protegida porche conmocion condenada luto reparto improbable occidental
ingenuo podrido torno libra extension admirable taxista armonia rastreador trabajadora angustia burla grandiosa
menta japonesa porcentaje crueldad glorioso extrema iris maduro operativo retorno desacuerdo reemplazo limitado
acudir empleada bendito letrero mocoso hipocrita maniobra brecha semen amigable detonador langosta palido ajo trece
violado defensor humillante morder doblar convento salvador tranquilamente monta discreto pretender rol redada
borrado faro britanica utilidad racional usualmente soborno grandote internado sinceridad repentino boxeador
oposicion cajero buque bota recado fina radical inofensivo estrictamente cebolla pelirroja ingreso racha bailarin
donacion cebo contexto palma pantalon humedad gimnasia tope atentado alambre paloma album adoptar profeta deriva
guarida atun batallon rapidez honrar cobertizo calmar viajero acelerador cancha corazonada avenida continuamente
montaje poste guarderia tolerar topo eco antena atentamente afectar borda ficha amablemente irresponsable
veterinario feroz obispo muda bombero corteza descuidado reducido caramba sesenta carnada anzuelo conducto lana
lucir orgasmo rodaje casera visitante voluntariamente cunada catolico reaccionar ereccion empeorar atar sustituto
activar prototipo ordinario sensibilidad compensar sangrar patetica simpatica pimienta virginidad correspondencia
adelanto intensa ceder suciedad alcoholico ensayar formidable corregir estanque destrozar tendencia pica cuervo
interferencia norteamericano traicionar cifra ganadora resonancia insensible marcador variedad atleta tragar
antiguedad tos manguera orientacion corporacion espionaje burbuja comparar genetico relleno extranjera ignorancia
mula tenedor anormal forzar campesino na esplendido resolucion acompanar gorila popa detector prisionera
sinverguenza cartero ambicioso epidemia pocion fundacion gabinete insignia laboral libreria abandono corra ansiosa
escoba recogido calefaccion mordido imprudente secuestrador demandar violador anteriormente gorro cana documentacion
sobreviviente compuesto zorro congresista fruto explorador nocion acusada acelerar digna pescador lateral ingresar
bocado abordar secuestrar brujula ladrillo transicion valvula abismo suspension chulo grua bandido pintado predecir
revelacion angulo cuido vomito injusticia consumo cristiana acusar extraer remota pizca ganancia tapadera lavabo
ejemplar inauguracion castigar mutuo aliviar volcan infernal percepcion repuesto procesar fibra biologico
repentinamente calabaza curiosa trama encajar concentrado propaganda empresario camarote jinete turista medir
bloquear dato aguila psicologo usual ben convoy seminario atrasado interese impuesto arrogancia invertido manipular
cultural bufanda negado mojada gallo harina armamento estafador metafora peculiar amuleto devocion posada babor
escritora sede arabe brillar anonimo brindar cagado tesis saltado sensato salmon frontal catorce especifica
transportar pasatiempo aleja balance lance biologica mostaza anonima juvenil fuertemente pillar atada chupar hoguera
catolica porcion pulsera agrado extincion faltar mozo canadiense espina movida apartado casillero encerrar cuota
proveedor disputa protagonista comprensible necesitado her visible considerable banquero congelador aprobar grieta
voluntaria tacto modulo violada canasta cangrejo temperamento tractor cumbre proa proposicion esqueleto gol enviada
oral rebano interrupcion zumo retrete ingenio determinacion labial limonada punteria alojamiento concuerda
transbordador libreta cesta contabilidad intuicion aburrimiento saliva titular bancaria iluminacion intacto lancha
comparte tuberia aplastar picado tercio predicador vencida vil yerno deliberadamente distraido ilegalmente pabellon
tambor modesto basica colaboracion contable arder pasto afeitar catastrofe electronica dinosaurio molino exponer
dividir gala hambrienta taquilla banca rabino cardenal presidencial comisionado jurar calida adicta funcionario
imitacion dese cordon parecida oriental veterano amistoso reportar desarmado calentar descenso creible suegra
altitud amos simpatia celebridad noto parrilla norma reventar tirada descargar acostar octavo apelacion murcielago
sanguinea definitivo tensa inmune amplio cierro top recipiente circulacion allanamiento conac coser comerciante
panza mismisimo agonia renuncio atacada joyeria senalar tipica defensiva mordida cofre plantado finca circunstancia
rendir tropa redonda poliza arrojar mariscal previo espantosa exploracion piramide limitada severo batido calculo
plantar trapo alterada mentalmente tina universal biologia diplomatico psicologico atomica agresiva alucinante
abdomen gasto decencia quemada dialogo proponer codicia casual bancarrota sintoma telefonico cuadrado elegida vengar
economica mocion atico inmenso publicamente llanto temporalmente alfa homenaje huerfano patan revelado
transformacion alterar exagerado fiar hipotesis artistico dilema acampar ladrona encendedor estima ochenta solicitar
preliminar milicia monumento actuado fragmento mentor mermelada ajustar entrante hostia convicto pizarra espectro
legitima mecanica ahorrado impecable recurrir acabada arrastrado comporta ecuacion decoracion justificar evitado
reportera aspirina panda bendita cereal advertido fu carpa esfera senado ajuste entendimiento aja acordar tributo
trio conforme filtro anomalia temblar gravemente tendido honra morada empuje contencion absurda alimentacion
motivacion enemiga acogida crudo matriz derrame arranque mezclar incluir palida alejar preservar acantilado sellado
jarra balsa pego dolorosa estrecho neutral anular ventanilla cuestionar manifestacion carreta congreso capucha
sanguineo silenciosa anotar contribucion labio audaz conquista impostor consultar grosera fluido economico parasito
tramposo insistir contaminacion morena pum talentoso salio bromear arrestada compensacion portado monasterio cortes
ofensivo paranoia funeraria gelatina igualdad noroeste erupcion invencible rezo credibilidad intensidad maligno
flaco barca cruzada quebrado guiar barbilla bofetada disenador vainilla radiante satisfecha cocodrilo provincia
repartir turco correccion polaco preocupar anestesia samurai bocadillo celestial rodeo realeza ahogado abrazar
chofer individual ingenua jornada restaurar automaticamente actualidad pure mona etcetera vera corrido criterio
forzada conmovedor socia infanteria pro vara adecuadamente prostitucion asociado amplia resistente trastorno linaje
chocar dramatica observador calentamiento higienico convencional cante cargador roble latigo evidentemente complacer
doctorado setenta apunalado foco diligencia sedante enfadar dondequiera suegro incorrecta remordimiento mudanza
reparacion masivo presidencia rendimiento innecesario espiar mango concejal regazo apasionado circular colera
histerica abordo operador tinto danada analista estaca sorda vanidad mezclado entretenido intacta planeo purpura
agotador centimetro exigente maquinaria motin generar encubierta establecimiento polo portador expansion retener
tazon arsenal carinoso sastre cagada composicion senuelo vena carniceria bledo despiadado bono latido expulsar jo
decano prometedor desgraciada acompanado cereza empujon mineral penal eficaz ternera anticuado corro levantada
recreo auxiliar lloro doscientos golpeo estropear puntual invadir agudo espanola peludo negacion lujuria
apropiadamente tarifa humeda horca creciente subconsciente obvia resurreccion callejero flexible brote imperial
manuscrito neumatico telescopio chupa estricto fabricar aprieto exilio mandato eje brujeria admiracion creyente
comodidad complot abiertamente pisar altavoz merced trineo clavado longitud madrastra mola estacionar confusa
felizmente inmortalidad terco sanar instalar relato carpeta arquitectura travieso pureza poseer multiple rendicion
aplicar despejada recuento alergia donar martir tonelada angela significativo asma patata rampa mediana nobleza
ponche meteorito enfermero retorcido ajustado transportador bi evaluar sobrenatural editorial metalico volador
concha carnaval amnesia boy fogata recordatorio empate revivir trompeta alba amargo estante jubilacion estrecha
estricta halcon preste consultorio sudar arterial instructor transferir idolo repasar experimental insolente farol
ginebra legendario delantero antorcha agarro equivalente paraba proyeccion descartar fabricante diccionario
desmayado parabrisas irritante marcial acontecimiento banana filo matematica fachada ramo despejar carton divertir
silbato obsequio trueno ametralladora carpintero agarrado griega sangriento ventilador psiquico aluminio podrida
preparatoria sorprender permanentemente severa diaria peon bistec masculina triangulo apagon transaccion trasplante
arrepentimiento rendido cabalgar flanco receso fijar manteca simulacion depender ejercer fastidio iman nervio
adjunto hidrogeno rellenar contratista receptor porro cultivar continuo canciller asignacion encargar siniestro
irracional seno transformar vibora atropellado vegetal gata regularmente avena reglamento dedicacion accidental
biopsia hundir bronceado coreano tierna admision sabroso disgustado et tragica tolerancia semental amoroso arrastrar
denunciar firmemente virtual acertado pacifica capitana calcular atascada charco ofensa grabadora ministerio
alcantarilla cuadrante falsificacion gloriosa manifiesto asamblea efectivamente directiva catalogo puntuacion
ruidoso envejecer sencillamente noventa puerco inmensa inmigracion vispera aprendizaje cualidad pecador alcaide
considerada parche sujeta equivocacion prestada supremo cobro precipicio esquiar umbral cuidadosa ascender canguro
ensenanza flauta acuesto home grifo mediocre ganso inscripcion naval emitir penique colaborar flojo muscular fosa
ebria revolucionario mamada cucaracha adquirir vivienda nuez simulacro lona obligar enloquecer emision balazo pino
repentina refleja estabilidad mascar panal penetrar presumir pipi fidelidad indefenso lavadora brujo opio pocilga
automatica atacante creativa incompetente tintoreria sexualidad caviar irresistible parroquia tornado reconstruccion
implacable periodismo forastero olfato platano imaginario infame varita duela atuendo elegancia fresa compadre
reposo recinto humildad instruccion jarron autorizada retardado choza folleto indicio peluqueria sueco magnetico
pinzas expreso catedral cursi exhausto introducir impotente universitaria faz prosperidad destinada pistolero
trimestre efectiva diabetes historica liberal nomina perezoso rogar clemencia pulmonar vacante triunfar sovietico
esponja problematico intestino discoteca morado poseido cordura interminable cultivo dominante previa negligencia
reconfortante resentimiento consejera magnetica hechicero secta apurado capricho servilleta chivo manejado
obstruccion protestar inclusive grueso compositor cardiaco vocacion consulado aperitivo sufra sumo ternura decimo
perdicion toxico apreton estimulante barbaro reservada maria pianista tortilla delegacion farsante informal vertical
atravesado diputado pulgada graduado retaguardia desventaja agresor cumplida moribundo suceso ligar panorama
pronunciar adversario confesado fusil reflexionar panaderia torpedo patriota tactico estofado mendigo dieciseis
embarque fascista perverso relampago alumna balde empeno improvisar fiable plenamente desafiar primitivo acosador
gen idiotez carril dobla comentar cuchilla nuera razonar sapo frustracion bronce calificado diarrea distinguido
imitar eliminacion musulman entusiasta confieso maternidad proyectar costoso lisiado reinado tornillo talentosa
relativamente colada reir inmobiliario sabelotodo duende vocabulario aguafiestas castano huida matrimonial dolido
pesame cancela reservacion compleja suplente pacifico atroz boletin cantina pesima abortar sucesor astuta desvio
excesivo litro moralidad sexta amenazar bribon herrero externa acercamiento trance insultar reliquia ancla
manipulacion abundancia aspiradora usuario acercar diplomatica momia regalado identico tranvia transparente himno
pertenecer indiferente loro republica estufa fregadero inquieto inundacion exclusivo sangrienta tibia derribado
contagioso psicologica desmayo acertijo muslo remate floja domestica aguda lagarto diploma constitucion natacion
porta recluta dona inquilino rima escultura municipal vegetariano arrancado demencia pretexto inesperada uva lejana
zanja paternidad verdugo costilla lamentablemente ingrediente rotacion medallon captar matadero hueca inquieta
porton capataz acta redencion amistosa hedor inseguro extender frenar arcilla broche aro comprueba sobria
condescendiente despensa nostalgia mera golpeada asteroide aparente enmienda bocina financiar lamentar pina estatura
todopoderoso heroico conserva tostada plastica reja escupir espiral recaudacion destructor bulto restriccion colmena
encuesta afortunadamente mienta paralisis locamente remotamente colmo vicio esquema extranamente extorsion vaciar
contribuir festin presenciar escalon potencialmente patinar seducir jaleo arbusto cuanta fosforo yeso acogedor
repartidor cosmos desague fracasar ampliar plateado librar magnitud soplo temprana canela narrador perla afectada
suspender apocalipsis arrojado sorbo disenar reduccion advertir comprensivo originalmente reservar reverencia
sarcasmo prender enigma obrero asiatico tirano chiquilla avaricia librado pinguino imprimir tacano inmoral
mayormente traducir tropical europeo taco carroza hacienda lente adivino franqueza carguero encaje popularidad
aguante mordisco taladro cascada noticiero tentador citacion inquietante asegurada paralelo sarten vals jura
retrasar prestigio redaccion salada marmol conviccion hongo madurar caluroso utero botiquin sujetador ejecutiva
intriga apto noveno merecer barbero reforma singular ofrenda plancha caldo liberada descortes antro fundador regalar
aceptacion cafeina esqui pronostico bombon flote deshecho juerga vejiga rabo alce cuerdo destreza hibrido caldera
racial lagrima ocular cinico enormemente teta africano conservador detenida anti lobulo telon madrina rosado
testarudo quinientos colision invernadero neumonia grafico compatible esteril derramar cansancio torcido quejo
distribuidor remover romana prenda entidad borrador quicio aula feto gitano artistica tuberculosis ahogar pequenin
llevada mutacion comediante maravillosamente candado androide estirar tarro copiar envenenamiento organico
formalidad suspiro presto orbita formalmente reformatorio paranoica dieciocho funda subida animadora mencion quebrar
posponer coleccionista dedicar invencion beneficencia duquesa mayonesa plantacion preciado cansa delantal manchado
algoritmo almacenamiento psiquica totalidad festejar mentalidad confundir expuesta crater filosofo imperdonable
republicano vejez comunicar abusar intermediario molecular jarabe reproduccion replica estiercol mapache buey
meditacion soja corral tirania lisa delicadeza esplendida descendiente gratuita repleto defendido desgraciadamente
frecuente enfermar mercenario teclado dificilmente consistente injusta higiene aduana emisora exclusivamente siervo
viable animar traductor verso semaforo sellar superviviente comunismo mariquita relajante ordinaria torturar acorde
venado fastidiar irregular sediento irlandesa especia leopardo alucinacion interrogacion comino componente trayecto
mugre trepar viola competente destello asaltar brutalmente contraria tic magistrado picar malditamente cruda externo
modificar uranio porcelana lechuga propuesto buho cito biblia contrata zumbido desviar escapatoria indemnizacion
cuantica quimioterapia sable cesar depredador calavera exorcismo repeticion obediencia lapida tango anuario
aterradora interprete veinticinco valida coste patente zanahoria lector charlatan eclipse decorado itinerario sonado
completas apartar acelerado confortable excavacion indicar aviacion decisivo traviesa organica chiflada encadenado
desierta simio degenerado deshonra temible envuelta disgustada tetera ogro anulacion parrafo refuerzo cayo consumir
revuelta balistica concluir criticar recaudar brutalidad colgada proveer honrada enfado desertor bachillerato
brevemente finalizar proteina principiante guerrera orgia valido calmada academico madurez unicamente reclutamiento
balanza grunon albergue operadora soberano jabali ganga satisfactorio incision buceo precedente duracion champu
obligatorio mareo imprenta secretamente mero persistente heno sabana elevada recital peine decreto fundido yanqui
escasez poblado colectivo dote col lima descomposicion enfermizo gaseosa anhelo carinosa electoral dictador
penitencia masajista anal titere destornillador tumbado sonriente vigor cerrojo yegua cole agricultura descender
trasladar sabotaje teatral egipcio osea patrimonio congregacion indefensa aislar abatido protesto afirmacion laguna
inspeccionar chisme compartimiento densidad colectiva ombligo chiquito holandes publicacion estupendamente mazo
moreno definir tiron esposado amarga descubierta estudiantil esplendor rastreado defuncion abdominal microscopio
traidora propulsion heredera plantada admirar distincion plegaria galan dele vegetariana cadete excitacion adhesiva
aleluya eficiencia redondo guantera proporcionar exquisito vinagre elfo irrumpir resplandor vidente mezquino rigido
lujoso pilar anuncia muralla desconectar marques jalea lasana miniatura descarado jeringa desempeno turismo
directorio discreta extravagante gigantesco aspirar vello cascara racion tribal bazo picada suizo aislada litera
hipnosis soplar estatica multimillonario vestimenta parta venenoso genuino lanzador com memorable refrescante
fabricacion molde mutua terciopelo alimenticia camison recogida candidata sobornar vaga conduccion consultor
hostilidad adulterio apagada corporativo interseccion portavoz intimo contemplar curacion venenosa peluquero
comunion septima aspirante dinastia razonamiento ojeada manto orar torso demandante post proxeneta fertilidad
matematico devoto prematuro unicornio masticar coquetear misericordioso comprometer costura navideno entretener
huerfana latir alcoholica escapo inventor arca gama relevo destacamento estadia anticipo cenicero reclamo detonar
barrido citar sequia dinamica mercurio pergamino inversa astilla prohibicion involucrar flotante guarnicion insomnio
celo despliegue europea insulina raramente borroso disculpar domestico abstinencia semanal pulpo foso lamer
impulsivo deducir inclinacion afeitado pronuncia consola aprisa bromista imponer provisional hallazgo sucursal
regional encargada delicia hormiga polar azafata introduccion mosquito apuntado melon admiradora optimismo condenar
filtracion diecisiete imitador delfin incapacidad intolerable sadico chiquita ocasionalmente apendice mania
organizada colgante latino manualmente instantaneamente sellada odioso perdedora tapar frecuentemente presentador
sacudir calcetin intelecto ubicar retorcida gruesa limosna cafetera hocico horroroso menton regresiva pinchazo
resucitar surgir ceniza aclarado bufalo sustituir talon clientela quemadura interceptar coronacion modesta venia
especimen callejera pradera cobardia medieval cisne diabolico esencialmente iniciacion supersticion tostado aparcar
bufon fraccion inmaduro exhausta ahorro cenado elevar huerto valija billon clausula ambulante expresa adorar
antemano duramente expiatorio urgentemente barricada norteamericana tormento necio adquisicion fanatica monstruoso
puramente antojo apelar cresta solemne desapercibido pegajoso diplomacia escandaloso liquidar suspenso animacion
rodante incentivo ahorcado inspirador sombrio distraer radiografia borrachera descuido anden monto mucama
sobresaliente espinal caracteristica mesero disgusto apasionada discretamente placentero arrastre preferencia
temblor bronca exactitud iluminar protectora vibracion astucia chiquillo politicamente educar enteramente hervir
indispensable especulacion viruela expulsion buscador lloron excentrico detenidamente reclutar bisabuelo escarabajo
vertedero erotico pinche descaro jengibre tocador ensueno moho trinchera plomero fugaz detonacion fiera parcialmente
indiferencia prescindir gestion urna compas diminuto asno aneurisma proporcion platillo horriblemente seriedad
perturbador consumido mezquita acuario faraon menique puja complicacion disparate patrocinador envejecido perforar
ciudadana jubilado cloaca alfiler domo insegura congelar reparado memo anatomia delirio lomo capitalismo supuesta
casualmente limpiador amorio centrado octava desordenado perforacion tac explosiva hebreo instantanea centimo fango
zurdo paleta superioridad delegado arrecife boba parlamento perjurio vanguardia contundente recrear biografia
censura cuidador plutonio asfixia acostada projimo urbana nana zarpar clavar favorable vencedor ruleta iluminado
inflamacion pajar simular deportiva sucesion detallado expandir excavar desperdiciado funcional incremento borra
minoria nupcial organo ambiental mujeriego promover contusion revertir ta alfabeto platino significativa colateral
mortalidad procesado sabueso choca sensata sifilis rabioso radiador anadido cumplimiento invalido pinto lenceria
mitologia ahogo codicioso recomendar atrasada alternativo asiatica confidente concentrar canoa opresion vertebral
flotar arreglada cremallera irritable jugoso apestosa grandullon manicura diariamente exotico bacteria retorica
poseida apretada jerga prodigio solemnemente fatiga milenio renovar preciosidad referente ceramica heredado bombilla
exterminar trivial democrata instancia vagar intrigante locion recamara freir brusco doquier casilla chile bautizo
determinada garra colon exigir fontanero incognito descrito encubrimiento inmobiliaria pisa modestia alza legion
afirmativo jesucristo sustento falte nitrogeno angelito distraida calificacion calzado cianuro gitana renacimiento
nata nodriza ordenada sarcastico toxina coyote batir santidad alferez cronica decadencia impreso cerda disminuir
rito saborear bambu aproximacion psiquiatria intermedio sudeste primario genocidio palco pezon ruda hinchado
cacahuete temerario devastador difunta pasarela nativo reforzar despertador adolescencia cantera inexplicable
ordenando primitiva sodio franca gubernamental incendiar cantinero encubrir embustero excremento exagerar adelantar
barranco mojar dentadura pepino novata susceptible aura lanzadera pintada corporativa guiado indefinidamente senda
portaaviones jardineria cono socialista anarquia desafortunada suavidad incertidumbre potasio saldar discriminacion
suprema barrer frigorifico callo crianza menuda hazana inmovil banquillo cachondo concentrada envenenar gigantesca
duo hipocresia bombardero diana ligado celebre intimidar coagulo verbal alcaldesa musa cacharro denso impresora
obediente espontanea cartucho hermosura bombardear contratiempo examinando inmigrante transfusion discipulo aprobada
particula recomendado hurra succion consul deshonesto erronea blanda conjetura constructor mecha apunte caracol
israeli constancia provocacion sonador cochera sutura titanio abertura emparedado portar sobrecarga azufre gentileza
hormigon malestar nasal traccion liebre administrar curada granuja intrusion genialidad productora escorpion funebre
sabotear salvada opuesta sujetar asombro paladar pilla non encierro inolvidable sublime tunica tentado apunalar
sudadera ancha imparcial cazadora demolicion derramado compuerta incrementar mamon explotacion debidamente centenar
malaria muchedumbre decima punal egoismo cese malgastar evadir editora electromagnetico guiso nacida proyectil
suroeste atenta ceguera subtitulo descontento prostata pubertad tostadora comprensiva burrito envolver injustamente
conjunta geografia serenidad alardear opinar devuelta foro concebir delatar escalada publicista inmersion
involuntario oleada comadreja proximidad corresponsal firmeza paradoja reproductor domino renal ca evasion
defectuoso maldecir registradora confrontacion cripta barbaridad chusma duplicado espontaneo incursion pelirrojo
diametro mensual sacudida suplicar anticipacion contrabandista atropello penoso remera benefica pitido guitarrista
mujerzuela perrera cal desarmar afirmar bitacora minero subterranea desconcertante tardanza confiesa tibio electo
gobierna indecente amargura atrevida indigno foca indestructible interesar remonta ceno llanta asada cabezota
esquivar identica punalada espantapajaros vasto acecho burocracia intoxicacion averia facilitar cavidad privilegiada
tramo estimulo traumatico enmascarado repulsivo vajilla pacificamente tipa respetuoso lienzo violentamente ulcera
fotografiar nublado travesia candidatura enfriar cesto percibir componer secar impertinente bisturi derramamiento
dimision desacato diminuta furgon hinchazon dictadura esquizofrenia relativo ilimitado ingeniosa bengala decorar
aportar configuracion poligrafo terca resentido crujiente escudero literal capitalista data compasivo aprovechado
anecdota coordinacion mediano vaina calcio incondicional caballito elogio obsceno albedrio extradicion absorber
cubano maniqui disturbio influir orador bollo coral renovacion rural deslumbrante podre armeria prediccion
repetidamente bancario aparentar batear competidor conjuro danes marfil obsesivo anicos demorar divorciar inclinado
jaqueca contraste maniatico salado fugitiva histerico panadero alineacion presumido combinar pera poetico
dependiente mastil amara cuadrilla fertil clasificacion ferreteria intencionalmente abominacion hepatitis esclusa
empleador idealista calentador impenetrable magnate tripa clerigo meditar sobretodo arpia montada nicotina pelvis
disparada excesiva jirafa madriguera persuadir sovietica ocaso exquisita abundante disponer eslabon flaca refinado
caparazon fulano estuche liviano homosexualidad incompetencia clinico electricista protesis rocio per pesimista
ajeno emotivo energetica jeque maternal canario antano pilotar castor desvan farmaceutico rejilla deletrear
sarpullido lucas pasteleria recolectar traumatismo bautismo australiano cano ruidosa impermeable durmiente caverna
lacayo legendaria zar maligna derrocar absolucion cobrado infraccion adorno agitacion elenco prado blasfemia dique
entrometido infalible adaptacion altercado pecera aficion portugues tiza gobernante deportista cojin clandestino
heredar metralla monada unanime voladora auditorio baraja productivo violeta artritis chimpance hablador milagroso
polaca descendencia fiasco hurtadillas igualar carmen trescientos hemisferio gallinero penetracion embrague gramo
conveniencia cabecera oruga silenciosamente textura investigadora belga loquero senorito accesible demandado remo
agregado festivo melocoton frita incrustar problematica adoptivo severamente moralmente combinado olvidada
tristemente insolencia rehacer errante gratuito simultaneamente cargue coincidir columpio impedido potro
cuadrilatero reflexion machete parcela sociable cepa propietaria emplear halagador segmento reconciliacion descarada
doblado rafaga ilustre ria psicosis tardo costosa fundamento inhumano nebulosa trasto caseta desodorante vicioso
tenebroso conceder jurada persa agitar lastre senil arquero irrespetuoso fallido bucear mocosa relucir trucha
espectador integral restauracion vendedora palas ambiciosa sembrar canso revolucionaria cocido estrellado vandalismo
cargadas tacon desconfianza asfalto precipitado fragancia llamativo mercaderia obligatoria lloriquear preciada rigor
novena carnal entregada inversor inservible cascabel enana rinoceronte bizcocho indicador nombramiento torax
inquietud levantamiento culito infidelidad limbo esgrima migrana alteracion diversidad recobrar revuelto inspirar
budista disminuido franquicia juan peligrosamente africana guardarropa ginecologo conmovedora intensamente margarita
concesion recitar fotografica errado insultante reversa transcripcion ultimatum mueble gozar ambar boxear digerir
oliva indigente mistico patriotismo superintendente borrosa clavicula gradualmente creces helio joyero bucle regala
luchadora casta hinchada ignicion delta purgatorio resucitado vocal arzobispo relajar camaron manantial sanatorio
abrumador cautela seductor florecer cava maestria torrente descansado fluir hum peaje estereo remar fregar bruta
contagiosa dardo estetica condominio fulana locomotora arrasar procesamiento restablecer debatir aceleracion
perjudicial gladiador inofensiva intencional convertible desastroso incienso gringo aventurero indicacion repisa
banado horizontal preferible reducida sorteo sultan asedio sustituta toxicologico desilusion escote conversion
cosmico viudo espesa lubricante prescripcion sureste ajena metano perversa reencarnacion aleta distribuir
inesperadamente despiadada emblema elijan rebote alarmante caligrafia pos indulto pandillero pasajera prenada
gerencia gozo chorro simbolico celeste vendaje viga cautiverio susurro administrativo orificio cristo indulgente
beta computacion acompanada asesoramiento aturdido capellan detallada gamma residuo polen concreta terrorifico verja
travesura automovilistico bastar horrendo sanitario fusible institutriz porte solidaridad antelacion ata situado
patrullar prendido reproducir toxica calva derrumbe exotica tajada yerba jerez posar virtualmente aleatorio
rascacielos sinfonia turbulencia atracar pretendiente anticuada bol deficit educativo emperatriz esforzado pinza
justificado culata hechicera tutora abono calamar primordial inimaginable pique felicitar imaginaria cuadrada porra
asociada bondadoso timo estallido acuatico alcoba distorsion fascinacion densa escapada notario pelado recargar
baronesa busto enchufe navidena navio verificacion esceptico justificacion materna viceversa agresividad cetro
coeficiente co indirecta exagerada residencial devolucion resultando quirurgico colecta estanteria granito cosmica
derretido descuidada potable dorsal controversia definido oriente saturacion descompuesto deterioro seduccion
convocar holgazan comica follado husmear masturbacion perspicaz contramaestre especular falsificar naufragio
aseguradora engordar intocable jade corrida incompleto abadia ceja notificacion desenterrar preventiva sandia sereno
audacia cochino grafica lejia urbano comprobacion amarrado quejar negociador craneal ocasional ortografia sabrosa
chorlito victor cerilla concluyente farmaceutica anotacion asimilar budin vagamente probada complejidad elemental
impune lanzada almacenar cilindro heroismo manojo presagio cisterna golfo penicilina primogenito impaciencia majo
previamente rezado carretilla coalicion crucificado imponente paris subdirector arpa comodamente peluda estirado
pegajosa proporcionado encrucijada feminista limitar misteriosamente ami saquear telefonear cajuela procesion
exageracion infinitamente pilotear humildemente melancolia refugiado san complicidad respirador influyente derramada
diferenciar rebanada campesina inflacion rasgo ensuciar helice realizacion coherente fideicomiso postor evolucionar
reabrir turistico parroco aeronave alocado etico ne conquistador eludir jalar promotor adoptiva prohibir voltear
aorta patrullero pulsar milagrosa prejuicio genuina perversion bautizado veinticuatro hematoma calmante dudoso
coordinar expectativa pedestal percibo vitamina buitre colosal maqueta refran trazar merienda tapado compostura
reembolso estorbo nacionalidad apareamiento escaparate inhalador solterona sucesivamente borron estimacion viveres
cesarea cortejo estela difundir luche rufian visibilidad costera pagano seguidor asignada ideologia ultra cochero
cristianismo ladrar tapete papilla erroneo progresar abominable insensato tempestad benefactor erudito cabellera
cajera inconcebible dialecto desobedecer retrospectiva caminante eficacia cooperativa cordial estructural imperativo
rodear capuchino peleador testaruda andante continuidad santiamen desatar habitualmente debida persuasivo torbellino
panecillo combustion fijacion improvisacion acuso cuneta hungaro nominacion tapon violinista cacao consiguiente
enamorar instantaneo tejer visado arrebatado recortar vortice jefatura persuasion rosario sonreir elocuente termica
cauteloso consumidor nado saldo tieso negociable apurada escaso porvenir diestro lavadero metabolismo sintetico
pulir vasta tijera vaginal vergonzosa corrupta vibrador fumador positivamente embarcacion plateada pleito corcho
desviacion primicia sabiamente sien compresion factible rector apresurado rosquilla variacion insistente arnes
sonora florista prudencia talisman adoracion fortalecer siniestra malicia osado rosada expensas misionero tanga
cosechar treta saltamontes etica ciudadania revuelo epilepsia guarra jugadora cupon diva legislacion monopolio
silbido indignante renacer absuelto afliccion plural protestante delirante rivalidad torcida repollo deseable
voltaje estrechar ileso intromision olimpico maleza buzo calmo gonorrea hipo meticuloso osa sumar pantera precavido
transcurso cebra durazno roma emprender fertilizante guino incierto serena bajada temeroso baliza castidad
generosamente gnomo batida delincuencia estimular ofrecimiento pancreas alentador empenado estafar papelera rizado
apoderado arrepentirse tropezar adrede colado senalado bache calambre sueca alertar matutino detestable moco enfocar
fanfarron manipulador encierra malcriado extraoficial insaciable atasco eufemismo pasadizo latina banar destructivo
embarcar rubi andado glaciar hernia renegado bacalao grotesco indignacion peregrino caliz restante silbar tallo
vasija contradiccion espadachin medium recorte visionario clandestina estimada suplemento concejo jerarquia mistica
acertar incomparable analogia arandano dimitir estrangular reeleccion variable encarar llavero clitoris telarana
coreana ballesta guillotina insuficiencia obrera repleta cuarteto acierto alabado ateo cientificamente patrona
rugido vertigo alcoholismo hachis incomprensible asaltante lucro escurridizo quirurgica recreacion electromagnetica
liquida ruisenor sidra ansia aplazamiento arsenico duplicar extensa mantel aniquilacion arriesgada picadura cubiculo
concepcion alejamiento calidez diafragma faccion marquesa reno rotura esmalte destacar domiciliario invocar suiza
cifrado intimidacion intervalo contraataque procura acosar aliada aplaudir colaborador odiosa artico confiada
montura silueta traicionero esparcir fingido dureza friccion democratico lave calculadora estrategica ladera
hambruna pedal vector ana maya sudoeste ciegamente devota terrenal aseo chapa reptil aerodromo burlar cuestionario
liquidacion podio aptitud reluciente geometria lucrativo novelista fisura crepusculo diagrama nadador auricular
desmayar predicar quemarropa enfasis dialisis imprescindible malla oasis prematura carotida estandarte grata
avergonzar actualizar comparada parachoques desagradecido erotica hurto impotencia innecesaria nulo ultravioleta
difamacion estadistica mortero represion integracion lumbar monarca parlante ahorita autorizar clavada neblina
colonial cronometro impedimento presuntuoso prometedora sobriedad erradicar veterinaria pelar proverbio victorioso
predecesor resta notificado distintivo pileta suela compuesta enmendar licenciado desembarcar tablon boliche
rutinario inadecuado raso carisma correccional monarquia musculoso sostenido elaborar presentada tolerante listado
caricatura cateter chalado estimulacion pescuezo aloja aquelarre autenticidad tara ardor polilla conductora
literario cachonda che chivato faja inoportuno confinado degradacion neutralizar municipio sanidad simulador
alegremente hipodromo robusto azote climax desterrado muela cienaga confinamiento deduccion asignar semejanza
consentido mestizo trampolin armonica luminoso acomodar alzar satisfactoria descabellado infante lino barraca
pavimento talco valorar cogida cuestas intestinal asentamiento hornear informativo enredo hi silvestre cloro
astillero centinela compulsivo inmundo carburador cubeta hallada suboficial toga velero circunstancial repertorio
agotamiento apasionante amnistia bibliotecario lapso catre inadmisible horripilante patologia rina fosil motiva
pertinente planetario respaldar perjudicar vegetacion calificada colorido dominacion eminencia eter angustiada
crucifijo doctrina gramatica termometro mercader coqueteo bucal cambiada excesivamente sintetica vomitado guerrilla
fascismo incompleta perturbar recoleccion remitente trompa botar marciano puncion resplandeciente indulgencia
llanura suprimir cucharada detergente alegato sintonia conservacion malta atletismo escocesa respiratorio meteoro
largar procedente turba medidor ostra convivir cuba excusado manija anemia valientemente acertada disimular biberon
desdichado historiador colegiala follon inseguridad prefecto resfrio asistenta chachara escroto banador cabelludo
afeminado barcaza halago nato placentera goteo pasional frambuesa cuantico mea pano telepatia vice buzos dependencia
limpiamente mechero amplificador atrocidad extenso aguardiente justiciero mechon acariciar chal franja vigia
academica arrebato centeno constelacion diecinueve falto lechero vison economicamente hereje cardiaca envoltorio
gluten cerro monologo anguila embarcadero oraculo palmada vulnerabilidad diabetico nectar presentable ventricular
horda jaque metalica occidente depositar compinche manchar orquidea regeneracion vicario ropero teorico caneria
enjambre fallecimiento mordedura plantilla casquillo cotidiana disparador radial bebedor socialismo abrumadora
forjado insubordinacion servidumbre indice coreografia deleite toser estabilizar guardada malhumorado divulgar
retroceso meteorologico paterna quebrada solista someter sustancial chillar desconcertado ordenanza rapto vengativo
cerco coito ladra abordaje car diabolica femur objetiva proveniente caber lenador aria ingrato pincel alfil
reconocida hipoteticamente procurador publicitario taquicardia tecnologico rareza toracica escuadra ampolla docil
ermitano moribunda agricola cautivo fastidioso hamaca desembarco reclamacion umbilical ahumado crucigrama horrorosa
ortodoxo chuleta cuenco tender sacada embolia estatuto incurable prestamista refineria roce mazmorra vinedo bolera
manifiesta muerdo traficar atraso dulcemente puma tedioso bendecir tinte tripulante refrigeracion apacible emisario
enderezar fusilamiento intermitente pirateria pinata rellena hombria nitrato prosperar requisito forjar susurrar
fielmente reforzado sobrenombre chelin innecesariamente maniobrar adversidad aleacion desplazamiento complicar
recaida dinamico mural deforme ojiva peninsula comerciar proseguir gema hermanastro aniquilar confiscado
convenientemente monedero parpadear resumir acogedora cha elevacion glandula herejia planchar indigestion infectar
ampliamente cornudo idear prever gabardina medicinal moderacion pre velar mandarin traba barandilla navegante arce
duradera impulsiva alegar angustiado ajustada atrevimiento ente incapacitado literaria raqueta supersticioso biblico
corse necesitada yugular caiman embajadora velatorio escasa monstruosa participante regar venida vereda
respetuosamente ampliacion barberia incomodidad lujosa empujo icono paisano piadoso roedor volatil noruego
observatorio prendida relativa documentado espanto indudablemente letrina tumbar alquitran declarada goles
singularidad tonica argumentar desempacar inspectora moreton sena alijo carnero estilista inestabilidad jorge
meramente beneficioso boceto pasante prolongar testiculo virilidad secador fobia masturbarse picadillo sordido
agricultor regulador vaciado prospero depravado donado aranazo astronomia galante sequito estrategico mutilado
cobija insuficiente lunatica vanidoso desconsiderado memorandum defectuosa hipopotamo seductora importacion
represalia cuestionable imprevisto musulmana desnudez exterminador horoscopo contrarrestar injerto onza retenida
anarquista monsenor negligente paramo recluso terricola constitucional latitud vascular emplea heroica imprudencia
turbio convulsion suavizar acordeon apego apestar continuado conyugal existente humillar latente alegrar holandesa
milagrosamente digestion futbolista grillos res carcelero ciruela contraer remolino retina veto costear gasa jugosa
pate pinchar elixir secuela filtrar apogeo conservadora mu quisquilloso climatico cornisa espantar desordenada
gentuza romanticismo carrete verdura acumulacion decisiva estomacal consenso desleal parpadeo bisexual sedienta
chalet subsidio desistir saqueo encarcelamiento petrolera teoricamente anteayer candelabro cinica encinta
lacrimogeno nevada pintoresco atomico chupado vigilia desinfectante pereza cancelacion arbitro accesorio arqueologo
conejillo dance demoler gorrion seleccionar equilibrar respiratoria corroborar calurosa fetiche folla inflexible
alocada ilogico mezclada bordado tenaz indagar asesora concubina gordinflon maltrato destructiva raja reposar
paternal tableta caucho incesto meningitis presunto agradar prevista taburete coraza fa tallado abanico patogeno
trazado egipcia forro caotico picaro tocada avestruz bibliotecaria horrenda precinto calamidad deficiencia saga
atomo arrastrada atropellar hojalata curandero envase apena calumnia embarazado lanzallamas ora petrolero
sigilosamente neon reinar socializar abstracto desvanecido groseria yen tutela credo evasiva hebilla albergar
intolerante magnesio zapatero jubilo mayuscula minera regente arado avispa diferencial editar gentilmente prominente
cineasta ruin tranquilizador tumbada avaro desecho esclerosis desertar patologo tecnologica arroje deshidratacion
divinidad riego saliente vitrina arpon hepatica innovacion albanil confiscar maquinista trueque hipotermia perilla
grillo miron desplegar efectuar miedoso ingle operativa perezosa torniquete acorazado propulsor senior visor
aproximada devastacion fallecida innovador manchada sarampion diluvio sensatez encantamiento extracto pasivo
decorador rentar cebada irrefutable irreversible parir falsificador entendible madrugar zapatilla baboso clarinete
instrumental jorobado afeccion sarcofago aguijon catacumbas frenesi lagartija publicitaria entrometida inflamable
platica rayado traquea trebol aserradero implicacion rebotar sombrilla desliz indigena inmundicia ligada
flexibilidad neurologo puntualidad triangular cerrajero descalzo guardacostas locacion calificar catalizador
concertar deliberado holocausto improviso anexo aristocrata nativa resbaladizo comprimido desfiladero pulga repaso
contraatacar orinal prodigo refinada cambiante congelacion derretir luminosa parodia sonambulo oxido partidario
samaritano contagio periscopio acortar bombear regularidad bateo exportacion exterminio ganada mejicano cautiva
macabro movilidad aversion frotar matador renombre ultraje derrama mitin centrada latex bayoneta hostal
individualmente picazon residual culpado dejada dibujante distinguida abusivo calana comestible esternon verbo
brasileno contenida rienda traumatica vitalidad apunalada autora maritimo decadente pus tentar abusador galon
obsoleto ranura estruendo morro borrada forajido represa versiculo contraccion degradado grasiento pomada dormilon
sicario soplete torna admirando bicarbonato cinismo hombrecillo modificacion poetica estira arrancada comarca
humanitario mejoria salina aurora disolver moraleja turistica virtuoso comporte inaugural abastecimiento burgues
drastico echada incendiario arqueologia estancado musgo ofendida tranquilizar duradero coordinador desgaste
hilarante molecula rutinaria bonificacion penitenciaria tecla cromo fetal paleto pio benefico dolorido escultor
extraviado halo varado enzima migracion mobiliario salvadora esmeralda indescriptible enganoso gaviota imprevisible
perfeccionar abad campanilla notificar aflojar estrellar relajacion sinonimo talle amenazante incriminar mamut
sombria bon gremio vagabunda dichoso naturalidad campanario dictado conque lechuza libreto liviana profundizar
rebaja refrescar silo consolador contingencia ensayado frialdad invasor tragicamente mojo sub arenque envoltura
combatiente dictar vicepresidenta falsamente informativa sinagoga redactar apurar bocaza desmantelar mensajera
requerir coronado guiada relacionar obesidad melancolico corneta intrepido morboso placenta cazo pacifista plus
suplica angular atletico confirmando nutricion escandalosa tenido trombon ciudadela degradante desobediencia nevar
telegrafo bruscamente desequilibrio perplejo propenso rigida servicial clero decoro prevencion tenue antepasado
apendicitis artillero innato sutileza turca arduo desmontar edema simbionte aficionada alquile habitable qui alacena
auditoria productiva sudoroso subita tapiz fundicion ji monstruosidad razonablemente accionista mandamiento alcaldia
arda comezon dominical entretenida hormonal euforia mora canibal sacerdotisa bah innegable burocrata enfermiza
entablar eunuco medusa adicion compasiva narrativa menopausia retracto abogacia acustica anime apache dudosa galope
timidez bisabuela monumental ocio arete patriotico asta espejismo infelicidad intolerancia inyectar mausoleo palillo
recurrente turbante acidez coaccion damisela ficticio millar ronca sabatico anticipar aplicado huerta manutencion
faena murmullo oyente desprevenido temple bobina contienda salvamento insistencia magdalena nitroglicerina sindical
reflejar ad caballeroso esquimal evangelio licenciatura apoplejia implicar palabreria resguardo inquebrantable
acumular autobiografia indispuesto paralitico vocero bizarro consentir devorar dineral prolongado inactivo canalizar
carlos insolito titulado vertebra corcel despacito envejecimiento invisibilidad manipuladora pastelero situada
descaradamente desercion dispersion glucosa insinuar indeciso inmensamente rectitud acoplamiento esparcido fealdad
femoral glaseado sofocante termo censo prematuramente chocante auge maja prolongada incalculable lucido fervor
hispano infiltracion informador notaria sumision barbara chucho viril fraile monticulo premisa unguento bandada
enganchar sacrilegio grava reo chorrada comunmente ozono tugurio activamente orbital varonil desdichada
desinteresado indiscutible maldecido sensorial apio aviador chocho continental fisiologia humeante faldero tenor
doblemente cloroformo confesionario consumado florero desgarrado garrote locutor emotiva organizador prospera
remediar depresivo infusion reprimir sacudido ascension colombiano destripador encarnacion siembra clava consolar
retencion curro cosido disminucion indiscrecion machacar matinal telemetria ayuno iluminada soberania acne autonomia
difusion rob desalojo perturbacion presuncion tramposa aconsejar fronteriza fabula conspirar toxicologia ceremonial
inclinada oportunista ratonera deficiente transparencia afro infamia seudonimo tendero alargar traspasar caucasico
documentar espeso magnetismo ascendente despecho enciclopedia malcriada reformado torero chasis pateo pelusa
solsticio lactosa pacotilla procrear adaptar llano perseverancia tentativa cortesana dolorosamente franela grunona
insufrible peluquera predestinado equilibrado fracasada clasificar coleccionar tendida babosa camaleon carpinteria
diseccion escarlata gamberro impulsar loto partitura validez furtivo hijastra trecho afan hormigueo inducido felpudo
azotar hijastro retro finalidad garfio negrito ninero reprimenda ficticia impresa gobernadora temperamental abrazado
enfriamiento erroneamente pericia alojado comprada ingenuidad asar comodoro crematorio tesorero cabezon chantajista
aderezo fiambre pelaje premeditacion corromper marisco reanudar recibidor ahorcar ares enamoramiento enemistad
estirada ilimitada intensiva invernal derrumbar posteridad mezquina objetar simplicidad cabecilla revelador
repelente resorte apure enterada estratega golfa inalcanzable liso ce ribera tentadora caprichosa termico calentito
providencia simetria embriaguez invicto rancio cabida ciclista expendedora pujar yugo bioquimica diagnosticar morsa
aplazar falsedad felicitacion hincha peregrinacion arritmia oscurecer fundamentalmente precoz chupe estampida
perpetrador apasionadamente bajista colorado parloteo pecadora chorizo quiste resuelta tangible aproximado ahuyentar
camada cubana defensivo desechar hormona humanitaria subordinado tonico cascaron grosor osadia plagado aporte
augurio candente ejercitar imaginable lugubre plomeria riguroso bocon interino obscena comuna prostibulo veta
defraudar desagradecida dichosa platicar preservacion relatividad valeroso discutible temeraria tobillera imperfecto
litio patrocinio arrepentida empaque engranaje joroba balneario discordia propiamente barracon embarazosa enganosa
concesionario gacela incorregible inducir antisocial derivado encarcelar practicante rotundamente desempenar espesor
curiosamente embrollo agilidad dolida emisor pesquero redactor retribucion apartada cacerola emerger leproso mordaza
navegador pedante tabu cantimplora tifus biceps enganche sepultura contratacion epifania forestal fia sarcastica
boya bragueta delicadamente mandona neurosis rabano subvencion vengador dactilar prevision vibrante esofago resena
contaminar flacucho frijol lupus valoracion antebrazo atestiguar balsamo claustrofobia hilera parentesco quid
acostumbrar guisado varicela alarde escrutinio herradura pasantia administrativa corpino radicalmente cronico ruedo
expresamente cuco inercia ka reclusa europa inaudito retornar risco sacramento consistencia embrion enrollado
estornudar pecar suscripcion trituradora campestre exploradora historieta mimo agil abarca blindaje canibalismo
liberador llorona pichon privilegiado violonchelo cosquilleo brasilena hidraulica reponer tardia camaraderia
manivela manzanilla meada pulido beneficiario comodin dirigible mutilacion obsesiva pollito mesada colcha fomentar
fundar irreparable motociclista atropina encadenada resentida trabado adivinanza crucifixion inferioridad escalofrio
hospicio vaquera metropolitana honorario pupila trampilla coagulacion milimetro torpeza veintidos liston reclusion
regulacion trabada caprichoso pensador privacion sistematicamente desconfiado regocijo savia caries cascarrabias
impropio laurel levadura maceta quiosco sondeo vejestorio acosadora excluir malicioso merengue rededor ridiculamente
carismatico portera traida arrendamiento canino concretamente ende regatear apta bana chistosa empunadura estribillo
mendigar penosa plausible purificacion alentar resaltar clandestinidad agria cedo deplorable fogueo melena
notablemente esguince hercules internamente minucioso recibimiento ternero incesante escoltar fotografico incubadora
intemperie negociado pomposo pulmonia costurera flan melodrama pimiento sentimentalismo contada gaveta hipotetico
lombriz subsuelo limo aquiles comandar complaciente verbena afeitada cobijo geologia hiedra mediocridad credencial
formular mamar pe comparecer hormiguero catarro cateo digestivo fraternal indeseable reencuentro sigilo yodo algebra
haren inhalar realismo erratico provision caricia mecedora aplicada avioneta cinto estornudo tecnicismo vecindad
babear escepticismo masculinidad narracion obituario alucinar della majestuoso grabador manco precisar boleta
cavernicola traicionera ahogada ahogamiento destierro melodramatico supremacia diablillo mota aberracion cardiologo
cojera descalza inmadura lluvioso pi rifa burguesa fauna oportuna adinerado benigno desfilar matutina purga
relicario sanador cuatrocientos hurgar orbe afinidad antipatico compatibilidad papal quijada reverso yarda azotado
declive devastadora hollin macizo antinatural aristocracia contrincante deshonor fi mismisima cortejar engendro
insinuacion remision dramaticamente espontaneamente polemica cortadora plantear prorroga convenio deidad inmunda
tatarabuelo campina empaquetar hiena mortalmente aconsejado cuclillas almeja ardid adelgazar horquilla progresista
almacenaje larva sauce arruga omiso proyecta inexistente maniaco mega tribuna chapuzon faisan omnibus comparable
electro flamenco humanamente plebeyo proclama rebeldia resina aliadas archivar doblada extremista pestillo
anaranjado conformidad oleoducto polio predicho sumario aconsejable deportacion despreocupado mercante agonizante
alquimia caldero inepto pacientemente previsible desacreditar piratear estrenar justificada molido tajo tripode
elastica enjuague colacion cortador extintor gangrena piadosa rebajar baza despegado enema parranda soso curvatura
indirectamente terapeutico equilibrada marmota compulsion cutre grunido moderado nostalgico presentadora procedencia
rodado triturador inundar revocar acuse binario debilitar objetividad penetrante regresion anestesico bloqueador
logicamente astronomo machote raptada refrigerante escalpelo invalida lila membrana propagacion radiactivo subdito
aparador danesa democratica paria tifon timador agridulce alambrada castrado leona salpicadura cuadricula llovido
mamifero artilugio pavor terrateniente bruma desapercibida feretro epico conservatorio correspondiente desden
inspiradora vacilar caballerosidad conscientemente minuscula polizon traspaso aturdida cercania cerveceria
confrontar frenetico honradez beneficiar francia selectiva apreciacion aritmetica castellano hito mediador
preservativo neurotico perjudicado temporario alfabetico energetico grant minusculo vibrar chiquitin desenlace
ilegitimo inaccesible animador indigna jazmin maloliente rosca tiara tuerca albino bajon causante colegial escupido
exhaustiva forcejeo remolacha revestimiento argo fenix insertar sanguinario tallar aplastante calada instruido
ricachon silenciar suburbio anticipada desalmado geologo transformador danino fijada incansable punzante vesicula
volcanica bazar
"""
_ABROAD = """
ab abaixo abanar abandonne abandonner abandonou abater abattu abbandonato abbastanza abbia abbiamo abbiano abbiate
abdicar abelhas abencoe abend abends aber aberta aberto abertos abgeben abgegeben abgehauen abgeholt abgelehnt
abgelenkt abgenommen abgeschlossen abgeschnitten abgesehen abgesetzt abgezogen abhalten abhangig abhauen abholen
abiti abito abnehmen abordagem aborrecido abracar abraco abram abras abre abri abrimos abriu abro abruti abseits
absichtlich absolument absolut absoluten absoluter absolutes absoluut acaba acabam acabamos acabara acabaram
acabares acabarmos acabas acabaste acabe acabei acabou acalmar acampamento acao accada accadere accaduto accanto
accepte accepteer accepter accepteren acces accesso accettare accettato accidenti accomplir accordo accorto
accueillir accusa accusato aceder aceita aceitar aceitas aceitei aceito aceitou acender acertou acesso ach acha
acham achamos achar acharam achares achas achaste achava achei achete acheter acho achou acht achte achten achter
achtergelaten achterkant achterna achteruit achtet acidente acidentes acima aco acoes acompanhar aconteca acontece
acontecem acontecendo acontecer acontecera aconteceram aconteceria acontecesse aconteceu acontecido acontecimento
acontecimentos acorda acordada acordei acordo acordos acordou acqua acredita acreditam acreditamos acreditar
acreditas acreditava acredite acreditei acreditem acredites acredito acreditou acrescentar acte actes acteur acteurs
actie activite activites actrice actuellement acucar acusacao acusacoes adatto addio addosso adem adequado adesso
adeus adianta adiar adivinha adivinhar adjoint admettre administracao admira admiro admito adolescentes adoptiert
adora adorabile adorait adoram adoraria adoras adorava adoravel adorei adorent adorer adres adresse adulte adultes
adulti adultos advies advocaat advocaten advogada advogado advogados aeroporto af afastado afastar afdeling
afdrukken affaire affaires affare affari affascinante affatto affitto affreux affrontare affronter afgelopen
afgesloten afgesproken afhankelijk afin afinal afirma aflevering afscheid afspraak afspraakje afstand agarra agarrou
agence agencias agenten agentes agenti agenzia aggiungere aggressiv agi agio agir agire agit agiu agli agora agrada
agradavel agradeco agreable agressao aguardar aguas aguenta aguentar aguento aguia agulha ahnen ahnlich ahnliches
ahnte aider aidera aie aient aies ailes aille ailles ailleurs aimais aimait aime aiment aimer aimerais aimerait
aimeriez aimerions aimes aimez ainda ainsi ait aiuta aiutando aiutarci aiutare aiutarlo aiutarmi aiutarti aiutarvi
aiutato aiuti aiuto ajouter ajuda ajudado ajudante ajudar ajudares ajude ajudei ajudou akkoord aktiv aktiviere
aktiviert aktuelle aktuellen akzeptiere akzeptieren akzeptiert alarme albergo alberi albern alberne albernen albero
alcancar alcol alcool alcun alcuna alcune alcuni aldeia alem alemaes alemao alerte algemeen alguem algum alguma
algumas alguns algures aliados alianca alimentos allaient allais allait allang allant allarme alle allebei allee
alleen allein alleine allem allemaal allen aller allerdings allergisch allerlei alles allez allgemein allgemeine
alliez allions allmahlich allo allons allora allume allzu almas almeno almocar almoco almofada alors als alsjeblieft
alsof alstublieft alt altas alte alten alteracoes altere altes alteste altezza alti altijd altmodische altos altra
altre altri altrimenti altro alturas alugar aluguer aluna aluno alunos alvo alvos alweer alzati amam amanha amantes
amare amarelo amas amato amava amavel ambulanza ame ameaca ameacar ameacas ameacou amei ameliorer amene amenee
amener americain americaine americains americanos amerikanische amerikanischen amerikanischer amerikanisches ames
amica amiche amici amicizia amico amie amies amigas amigos amis amitie amizade ammettere amore amostra amostras
amour amoureuse amoureux amper amusant amusieren amusiert analisar analise analises analisi analyse anbieten anche
ancien ancienne anciens ancora andam andamos andando andarcene andarci andare andares andarmene andarsene andartene
andasse andaste andata andate andati andato andauernd andava andavam andavas ande andei ander andere anderem anderen
anderer andererseits anderes andermal andermans andern anders anderswo andert anderthalb anderungen andiamo ando
andou andra andrai andrebbe andremo andro aneinander aneis anel anello anfangen anfangs anfangt anfassen ange
angeblich angeboten angebracht angefahren angefangen angefasst angegriffen angehalten angehen angeheuert angeklagt
angekommen angeln angelo angelogen angemessen angemessene angenehm angenehme angenehmen angenehmer angenommen
angerichtet angerufen anges angeschossen angesehen angesichts angestellt angetan angezogen anglais angolo angreifen
angst angste anhalten anhand anhoren anima animais animale animali animaux anjo anjos ankommen anlegen annahernd
annee annees annehmen anni anniversaire anno annonce annoncer annule annuler anonym anonyme anonymen anos anrufen
ans anschauen anscheinend anschliessend ansehen ansonsten anstandig anstandige anstandigen anstandiger anstandiges
anstatt anstelle anstellen anstrengend antepassados anteriores antiga antigas antigo antigos antike antun antwoord
antwoorden antworte antworten antwortest antwortet antwortete anuncios anwesend anziehen ao aonde aos apaga
apaixonada apaixonado apanha apanhada apanhado apanhados apanham apanhamos apanhar apanharam apanharmos apanhaste
apanhe apanhei apanho apanhou apareca aparece aparecem apareceram apareces apareceu aparelho aparelhos aparencia
apartamento apelido apercebi apercu aperta apertar aperti aperto apesar apetece aplicacao apodrecer apoiar apoio
aponta apontada apontar apos aposentos aposta apostas aposto apparaat appareil apparemment appartamento appartement
appartenait appartiene appartient appel appelait appele appelee appeler appelez appelle appellent appelles appels
appena apporte apporter apprecie apprecier apprend apprendre apprends apprezzo appris approche appuntamento aprende
aprendemos aprendeste aprendeu aprendi aprendido apres apresenta apresentacao apresentar apresentou apri aprire
apropriado aprovacao aprovar aproveitar aproximar aquecer aquecimento aquela aquelas aquele aqueles aquilo aranha
arbeite arbeiten arbeitest arbeitet arbeitete arbeiteten arbre arbres areia argent arger argomento armadilha armadio
armados armas armazem arme armee armen armer armes armi arquivo arquivos arrabbiare arrabbiata arrabbiato arrache
arracher arranger arrangiert arranja arranjado arranjamos arranjar arranjas arranjaste arranje arranjei arranjo
arranjou arrastar arredores arrestare arrestatie arrestato arresteer arresteren arret arrete arretee arreter arretes
arretez arriere arriscar arriva arrivait arrivando arrivano arrivare arrivata arrivati arrivato arrivederci arrivee
arrivent arriver arrivera arrivez arrivi arrivo arrumar artes articolo artigo artigos artikel artistas artiste
artsen arvore arvores arzte asas ascensore ascolta ascoltami ascoltando ascoltare ascoltate ascoltato ascolti
ascolto asneira aspetta aspettando aspettano aspettare aspettate aspettato aspettavo aspetti aspettiamo aspetto
assaltar assalto assassina assassinada assassinado assassinar assassinato assassinatos assassine assassini
assassinio assassino assassinos assassinou assegno assegurar assen asseoir assez assicurazione assicuro assieme
assim assinar assinatura assine assinou assis assise assistante assistencia assistent assistente assister assistir
associe associes assolutamente assumir assumiu assumo assunto assuntos assurdo assurer assustada assustado
assustador assustar ataca atacaram atacou ataques atencao atende aterragem aterrar atingido atingir atingiu atira
atirado atirador atiradores atirar atire atirei atirou atitude atme atmen atmet ato atraente atrai atraido atrair
atrasados atrasar atraves atravessa atravessar atravessou atrevas atreves attaccato attacco attache attaque attaquer
attaques atteindre atteint attendais attendait attendent attendez attendons attendre attendu attenta attenti attento
attenzione atterri attesa attimo attirer attivita atto attore attorno attraktiv attraktive attrape attraper
attraverso aturar auch aucun aucune audicao auf aufbauen aufeinander auffliegen aufgebaut aufgeben aufgebracht
aufgefallen aufgegeben aufgehalten aufgehoben aufgehort aufgelost aufgenommen aufgeregt aufgetaucht aufgewachsen
aufgewacht aufgrund aufhalten aufhoren aufhort aufmachen aufmerksam aufnehmen aufpassen aufrecht aufregend
aufregende aufrichtig aufs aufspuren aufstehen auftauchen aufwachen aufwachsen augmenter auguri aulas aumenta aupres
auquel aurai auraient aurais aurait auras aurez auriez aurions aurons auront aus ausdrucken ausdrucklich auseinander
ausfindig ausgeben ausgebildet ausgedacht ausgefuhrt ausgegangen ausgegeben ausgehen ausgeloscht ausgelost
ausgeraubt ausgerechnet ausgeschaltet ausgeschlossen ausgesehen ausgesetzt ausgesprochen ausgesucht ausgewahlt
ausgezeichnet ausgezeichnete ausgezeichneter ausgezogen aushalten auslandische auslandischen ausnahmsweise
ausreichend ausruhen aussagen ausschalten ausschliesslich aussehen aussehende aussen ausser ausserdem
aussergewohnlich ausserhalb ausserordentlich ausserst aussi aussieht aussteigen aussuchen auswendig ausziehen autant
autista autobus autocarro automatisch autoridade autoridades autorise autorites autorizacao autos autour autre
autrement autres aux avaient avais avait avaler avaliacao avaliar avancado avancar avancer avanco avant avanti avec
avendo avenir aventure aver averci avere averla averlo avermi averne averti aves avesse avessero avessi avessimo
avete aveugle aveva avevamo avevano avevi avevo avez aviao aviez avioes avions avis avo avocat avocats avoir avond
avons avoue avouer avra avrai avranno avrebbe avrebbero avrei avremmo avremo avreste avresti avrete avro avuto
avvocati avvocato ayant ayez ayons azienda azione azioni azuis baan baas bacio baden badkamer bagagem bagages
bagarre bagno bague bain bains bairro baiser baisse baisser baixa baixar baixas baixe baixo bak bal balade balancer
balas balcao ballare balle ballen balles ballo ballon bambina bambini bambino bancos bande bandeira banden bandes
bandidos banheira banho banque barbe barcos bares barras barre barreira barulho bas baseada baseado basebol
basicamente basierend basiert bassa basso bastantes bastardi bataille batalha batalhas batard batata batatas bate
bateau bateaux baten bater bateu bati batiment battaglia battent battere batterie battre battu battuta battute bau
baue bauen baust baut baute bauten beantworte beantworten beantwortet bearbeitet beaucoup beauftragt beaute beaux
beba bebado bebe bebedo bebemos bebes bebeu bebi bebidas bebo beccato becco beco bedacht bedanke bedanken bedankt
bedarf bedauere bedaure bedeckt bedenk bedenken bedeuten bedeutende bedeutest bedeutet bedeutete bedienen bedient
bedoel bedoeld bedoelde bedoeling bedoelt bedrag bedreiging bedrijf bedrijven bedroht bedruckt beeile beeilen beeilt
beeindrucken beeindruckt beeinflussen beeinflusst beeld beelden beende beenden beendet beerdigt beest beetje befahl
befand befehle befehlen befiehlt befinde befinden befindet befohlen befolgen befolgt befordert befragen befragt
befreie befreien befreit befreundet befurchte begangen begann begannen begeben begegnen begegnet begehen begeistert
beging beginne beginnen beginnt begint begleite begleiten begleitet begon begonnen begraben begrafenis begraven
begreep begreife begreifen begreifst begrepen begrijp begrijpen begrijpt begrusse begrussen begrusst beh behalt
behalte behalten behaltst behalve behandeld behandelen behandeling behandeln behandelst behandelt behandle behaupten
behauptet beherrschen beherrscht behielt behilflich behindert behoefte behoorlijk behoort bei beibringen beide
beiden beider beides beigebracht beijar beijo beijos beim beinah beinahe beinhaltet beira beiseite beisse beissen
beisst bek bekam bekame bekamen bekampfen bekampft bekannt bekannte bekannten bekannter bekend bekende bekijk
bekijken bekomme bekommen bekommst bekommt bel bela belachelijk belang belangrijk belangrijke belangrijker
belangrijks belangrijkste belas belastet belastigen belastigt belde beleidigen beleidigt beleza beliebt bellen
belles bellezza belli bellissima bellissimo belo belofte belogen belohnt beloning beloof beloofd beloofde belos
beloven bem bemanning bemerken bemerkt bemerkte bemuhe bemuhen bemuht bencao bende bene beneden beneficios benehmen
beneide benen benieuwd benimmst benimmt benissimo benommen benotige benotigen benotigt bens benutze benutzen benutzt
benutzte benutzten benvenuti benvenuto benzina benzine beobachte beobachten beobachtet beobachtete bepaald bepaalde
bepaalt bepalen bequem beraten bere bereid bereik bereiken bereikt bereit bereite bereiten bereitet bereits bereue
bereuen berg bergen bericht berichten berichtet beroemd beroemde beroep bersaglio beruflich beruhige beruhigen
beruhigt beruhmt beruhmte beruhmten beruhmter beruhren beruhrt beruht besass beschadigt beschaffen beschaftigen
beschaftigt bescheidenen bescherm beschermd beschermen bescherming beschermt bescheuert bescheuerte bescheuerten
beschikbaar beschissen beschissene beschissenen beschissener beschissenes beschloss beschlossen beschreiben
beschreibt beschrieben beschuldigd beschuldigen beschuldigt beschutze beschutzen beschutzt beschweren beschwert
besef beseft besefte beseitigen beseitigt besessen besetzt besiegen besiegt besitze besitzen besitzt beslag
beslissen beslissing beslissingen beslist besloot besloten besluit besoffen besoin besoins besondere besonderen
besonderer besonderes besonders besorge besorgen besorgst besorgt besorgte besprechen bespreken besprochen besser
bessere besseren besserer besseres besta bestaan bestaat bestand bestanden bestatigen bestatigt beste bestehe
bestehen besteht bestelle bestellen bestellt bestellte besten bestens bester bestes bestimme bestimmen bestimmt
bestimmte bestimmten bestimmtes bestrafen bestraft bestuur besuch besuche besuchen besucht besuchte betaal betaald
betaalde betaalt betalen bete beteiligt betekend betekende betekenen betekenis betekent beten beter betere beters
betes betet betrachte betrachten betrachtet betragt betrapt betreft betreiben betreten betrifft betritt betroffen
betrogen betrokken betrugen betrugt betrunken betteln betwijfel beunruhigt beurre beurt beurteilen bevalt bevat
beveiliging bevel bevelen bevestigen bevi bevindt bevor bevorzuge bevorzugen bevorzugt bevriend bevuto bewaar
bewachen bewacht bewaffnet bewaffnete bewaffneten bewahre bewahren bewahrt bewaker bewakers beweegt beweert bewege
bewegen beweging bewegst bewegt bewegte beweise beweisen beweist bewerkt bewezen bewiesen bewijs bewijst bewijzen
bewirken bewirkt bewonder bewundere bewundern bewundert bewusst bewusstlos bewust bewusteloos bewustzijn bezahle
bezahlen bezahlst bezahlt bezahlte bezahlten bezaubernd bezaubernde bezeichnen bezeichnet beziehen bezieht bezig
bezit bezoek bezorgd bezuglich bezweifle bianca bianchi bianco bibliotheek bibliotheque bicchiere bico bidden bied
bieden biedt biegen biens bientot bienvenue bier biere biertje biete bieten bietet bife biglietti biglietto bij
bijeenkomst bijna bijoux bijt bijvoorbeeld bijzonder bijzondere bilde bilden bildest bildet bilhete bilhetes bilioes
billet billets billig billige billigen billiger billiges binde binden binnen binnenkort biologische biologischen
birra bis biscoitos biscotti bisher bisherigen bislang bisogna bisogno bisschen bist bitte bittest bittet bizarres
blague blagues blanc blanche blancs blanke blase blasen blass blau blaue blauen blauer blaues blauw blauwe bleef
bleek bleib bleibe bleiben bleibst bleibt blesse blessee blesser blesses blessure blessures bleu bleue bleus bleven
blicken blickt blieb blieben blij blijf blijft blijkbaar blijkt blijven blik blinde blinden blinder bloc bloccato
blocco blockieren blockiert bloco blod blode bloden bloder blodes bloed bloemen blok blonden bloqueio bloss blosse
blossen blote blu blumen bluten blutet blutige blutigen boa boas boatos bocadinho bocca bodem boek boeken boel
boerderij boire bois boisson boit boite boites bolachas bolas boleia bolo bolos bolsos bom bombas bombe bombeiros
bombes bomen bommen bonbons bondade boneca boneco bonheur bonitas bonitos bonjour bonne bonnes bons bonsoir bonte
bood boodschap boodschappen boord boos bord bordel borsa borst borsten bos bosco bose bosen boser boses bosse bosser
botao botas botoes botte botten botter bottes bottiglia bouche boucle boucles bouclier bouffe bouffer bouge bouger
bougez boule boules boulot bourre bourse bouteille bouteilles bouton bouw bouwen boven bovenop boze braccia braccio
brach brachen bracht brachte brachten braco bracos brak branca brancas branche branco brancos branden brandstof
brannte brauch brauche brauchen brauchst braucht brauchte brauchten braun braune braunen brav brava bravi breche
brechen breek breekt brein breit breitet breken breng brengen brengt brenne brennen brennende brennenden brennt
brichst bricht briefje brieven briga bril brilhante brilhantes brilhar brilho brillant brillanter brincadeira
brincar brinde bringe bringen bringst bringt brinquedo brinquedos brinques brise briser britanicos britische
britischen broeder broeders broek broer broers broertje bron bronnen broodje brosse bruciato brug bruid bruiloft
bruine bruit bruits brule bruler brullt brutale brutalen brutta brutte brutto bruxa bruxas bu buch buchstablich buco
bugia bugiardo bugie buik buio buiten buitenaardse buitenlandse buon buona buone buoni buono buraco buracos bureaux
buren burgemeester busje buter buttato buurt buvez cabane cabeca cabecas cabelo cabelos cabine cabos cabrao cabras
cacador cacadores cacar cacas caccia cachee cacher caches cadastro cadavere cadaveres cadaveri cadavre cadavres
cadeau cadeautje cadeaux cadeia cadeira cadeiras cadela cadere cadre caduta caduto caem caes caffe cai caia cair
cairam cais caisse caiu caixa caixao caixas caixote cala calar calcas calci calculos calda calhar calmati calme
calmi camarade camarades camaras camas cambiamento cambiare cambiata cambiato cameriera camiao camicia caminhada
caminhar caminho caminhos camioes camisola camminare campagna campagne campanha campeao campione campos canais
canape cancao cancellato cancoes cancro candidat candidatos caneta canhao cani cantare cantos canzone canzoni cao
capables capace capacete capacidade capacidades capacita capacite capacites capazes capelli capire capirlo capisce
capisci capisco capita capitaine capitano capitao capito capo cappello caractere caras carcere cardiaque carica
carico caridade carina carrega carregamento carregar carreira carrement carriera carriere carrinha carrinho carros
carruagem cartao cartas carteira cartes cartoes cas casaco casados casais casal casamento casamentos casas casei
casier casos casou casque cassa casse casser cassete cassetes cassetta castello castelo cattiva cattive cattivi
cattivo catturato cauchemar cauda causado causas causato causer causou cavaleiro cavaleiros cavalheiro cavalheiros
cavalli cavallo cavalo cavalos cavolo cazzo ceci cego ceinture cel cela celebrer celibataire cella celle cellen
celles cellulare cellule cellules celui celulas cem cemiterio cenario cenas cendres cense censee censes centaine
centaines centenas centimeter centimetros centimos centinaia cento centrale centre centrum cercando cercare cercato
cercava cerchi cerchiamo cercle ceremonie cerimonia certa certaine certainement certaines certains certamente certas
certe certi certidao certificar certo certos cerveau cerveja cervejas cervello ces cesse cesser cet cette ceu ceus
ceux chacun chacune chaine chaines chaise chaleur chama chamada chamadas chamado chamados chamam chamamos chamar
chamaram chamaria chamas chamaste chamava chambre chambres chame chamei chamem chames chamo chamou champanhe champs
chanceux changement changements changent changer changera chanson chansons chante chanter chao chapeau chapeu
chapitre chaque charmant charmante charme chasse chasser chasseur chasseurs chateada chateado chatear chateau chato
chatte chaud chaude chaussures chave chavena chaves chefe chefes chega chegada chegado chegam chegamos chegar
chegara chegaram chegarem chegaremos chegares chegarmos chegas chegasse chegaste chegava chego chegou chegue cheguei
cheguem cheia cheias cheio cheios cheira cheirar cheiras cheiro chemin chemins chemische chemischen chemise cheques
cher cherchais cherchait cherche cherchent chercher cherches cherchez cherchons chere cheri cherie chers cheval
chevalier chevaux cheveux chez chiacchiere chiama chiamami chiamando chiamano chiamare chiamarlo chiamarti chiamata
chiamate chiamato chiamava chiami chiamiamo chiamo chiara chiaramente chiaro chiave chiavi chieda chiede chiedendo
chiedere chiederle chiedermi chiederti chiedevo chiedi chiedo chien chiens chier chiesa chiesto chiffre chiffres
chines chineses chinesische chinesischen chinesisches chinois chirurgie chirurgien chiudere chiudi chiunque chiusa
chiuso choc chocolat choisi choisir choisis choisit choix chorar choses chouette chover chut chuva ci ciao cible
cibles cibo cicatrizes cidadao cidadaos cidade cidades cieco ciel ciente cientista cientistas cigarros cijfers
cimetiere cimo cinese cingle cinq cinque cinquenta cinquieme cinzas cio cioccolato cioe circonstances circostanze
circunstancias cirque cirurgia cirurgiao citoyen citoyens citta ciumes civile civilizacao civils civis cla clair
clairement classe classico classique cle cles clientes clienti clinique cloche clube clubes cm coberta coberto
cobras cobrir cochon coda codice codigos coelho coeur coffre coglione cognome coi coince coincee coincer coinces
coincidenza coisa coisas coisinha colar colazione colegas colere colete colher colle collega collegamento collegas
colleghi collegue collegues coller collier collo colloquio colo coloca colocado colocaram colocou colonne colonnello
coloque coloquei colore coloro colpa colpevole colpi colpire colpito colpo coltello coluna combater combats
combattere combattimento combattre combattu combien combina combinacao combinaison combinatie comboio comboios
combustivel comeca comecado comecam comecamos comecando comecar comecaram comecarem comecares comecarmos comecas
comecaste comecava comece comecei comecem comeces comeco comecou comedie comem comemorar comemos comentarios
comercial comeste cometeu cometi comeu comi comia comigo comincia cominciare cominciato comissao commande
commandement commandes comme commencais commencait commencent commencer commences commencez commencons commesso
commettre commis commissaire commissione commun communaute communicatie communiquer compagni compagnia compagnie
compagno compaixao companheira companheiro companheiros companhia companhias compartilhar compartimento competicao
compiti compito compleanno compleet complet completement complexe complexo complicato complique comportamento
comportement composto comprare compras compraste comprato compreende compreender compreendo comprei comprend
comprendre comprends comprenez comprennent comprimidos compris compro compromisso comprou comptais comptait compte
comptent compter comptes comptez computador computadores comte comum comune comunicacao comunicacoes comunidade
comunque conceito concentracao concentrer concernant concerne concerto conclu conclure conclusao concorda concordar
concordo concordou concorrer concours concu condamne condenados condicao condicoes condividere condizione condizioni
conducao conducteur conduire conduis conduite conduta condutor conduz conduzir conferenza conferma confessar
confessou confia confiam confianca confiance confiante confias confiava confie confiei confier confies confio
confirma confirmacao confirme confirmer confirmou confissao conflit conflito confortavel conforto confronti confusao
conge congratulazioni conheca conhecas conhece conhecem conhecemos conhecer conheces conhecesse conheceste conheceu
conheci conhecia conhecida conhecido conhecidos conhecimento conhecimentos conheco connais connaissais connaissait
connaissance connaissent connaissez connaissiez connaissons connait connaitre connerie conneries connexion connosco
connu connue connus conosca conosce conoscenza conoscere conoscerla conoscerti conoscete conosceva conoscevo conosci
conosciamo conosciuta conosciuti conosciuto conosco consciencia conscient consegna consegue conseguem conseguenze
consegues consegui conseguia conseguiam conseguias conseguido conseguimos conseguira conseguiram conseguirei
conseguirem conseguiremos conseguires conseguiria conseguirmos conseguisse conseguiste conseguiu conseil conseille
conseiller conseils conselheiro conselho conselhos consequencias consertar considera consideracao considerato
considere considerer considero consiga consigam consigamos consigas consigli consiglio conspiracao constamment
construcao construida construido construimos construiram construire construit construiu consulter conta contactar
contacte contacter contactos contagem contam contanti contare contares contas contaste contatti contatto contava
conte contei contem contente contentes contentor contenu conter contes conteudo conti contient continuam continuamos
continuara continuare continuares continuarmos continuas continuava continuem continuent continuer continuez
continui continuou conto contos contou contraire contrat contratado contratos contratou contratto contre contro
controla controlam controlar controle controleer controler controleren controlla controllare controllato controlli
controllo controlo convaincre convaincu convencao convenceu convencido conversa conversas conversazione conves
convidada convidado convidados convidar convidou conviene convient convincere convinta convinto convite convosco
coole coolen cooles coordenadas coordonnees copain copains copertura copias copie copine copo copos coppia cor
coracao coracoes coragem coraggio coraggioso corajoso corda cordas corde cores coroa corpi corpo corpos corre
corredores correio correm corrente correntes correram correre corresponde corretto correu corri corria corridas
corridoio corrigir corrupcao corsa corso cortou coscienza cose cosi coso costas costelas costretto costruire
costruito costuma costumam costumava costumavam costumavamos costumo cote cotes cou couche coucher couches coule
couler couleur couleurs couloir coupable coupe couper coupez coups cour courageux courant courez courir couro
couronne courrier cours courte couru cousine coute couteau couter couvert couverture couvre couvrir cozinha cozinhar
cozinheiro crains craint cran cranio cravate creare creato creatura creda crede crederci credere credete credevo
credi credimi credono creduto cree creio crenca crer cresce crescem crescer crescere cresceu cresci crescimento
cresciuta cresciuto cretin creuser creve crever cri criacao criados crianca criancas criaram criaturas crie criei
crier criminale criminali crimine crimineel criminel criminele criminelen criminels crimini criminoso criminosos
criou cris crise crisi croient croirait croire crois croise croit croix croyais croyait croyez cru crudele cu cucina
cucinare cuecas cugino cui cuidados cuir cuisiner cuja cujo cul culpabilite culpada culpas cumplice cumprimentos
cumprir cumpriu cuore curieux curiosidade curta curtir curto custa custar custo custos custou da daad daar daaraan
daarbij daarbuiten daardoor daarheen daarin daarmee daarna daarom daarop daarover daarvan daarvoor dabei dacht
dachte dachten dachtest dadas daden dader dadiva dados dadurch dafur dag dagboek dagegen dagelijks dagen dagli
daheim daher dahin dahinten dahinter dai dak dal dali dalla dalle dallo damals damas damit damlich damliche
damlichen damlicher dammi damos danach danca dancar dando daneben dangereux dank dankbaar dankbar danke danken dankt
dankzij dann dannata dannato dannazione danni danno danos dans danse dansen danser dantes dao dapper dappere
dappertutto daquela daquelas daquele daqueles daqui daquilo dara daran darauf daraufhin daraus darci darei darem
darf darfst dargli daria darin darle darmi darmos daro darsi darti daruber darum darunter das dass dasselbe dat dati
datje datum dauerhaft dauern dauernd dauert dauerte dava davantage davanti davon davor davvero dazu dazwischen
debaixo debarrasser debat debba debile debito debole debout debrouiller decerto deces decider decidere decidi
decidido decidimos decidiram decidiste decidiu decido decifrar decisamente decisao decisione decisioni deciso
decisoes decke decken deckt declaracao declaracoes declarer declencher decouvert decouverte decouvre decouvrir
decrire decrit dedans deden dedicado dedos deel defendre defesa defesas defi definicao definitiv definitivement
degage degagez degats degene degenen degli degres dehors dei dein deine deinem deinen deiner deines deinetwegen
deita deitada deitado deitar deixa deixado deixam deixamos deixando deixar deixara deixaram deixarei deixarem
deixares deixaria deixarmos deixas deixasse deixaste deixava deixe deixei deixem deixes deixo deixou dejeuner dek
dela delas delen deles delicieux delict delire delit delitto delle dello deluso demain demais demandais demandait
demandant demande demandent demander demanderai demandes demandez demandons demarre demasiadas demasiados demenage
demenager demeure demi demnachst demoiselle demone demonen demonios demonstracao demonstrar demoraste demorou demos
demselben denaro denen denjenigen denk denke denken denkst denkt denn dennoch denselben dente dentes denti dents
departement depasse depende depense depenser deplace deplacer depoimento depois deposer depressa deprimiert depuis
der dera deram derange deranger derart derde derem deren deres dergleichen derjenige dermassen dernier derniere
dernieres derniers derriere derrubar derselbe derselben dertig derzeit desagradavel desaparece desapareceram
desapareceu desaparecida desaparecido desaparecimento descarregar desce descendre descendu descer desceu descoberta
descoberto descobre descobri descobrimos descobrir descobriram descobrirem descobrirmos descobriste descobriu
desconhecido desconto descrever descricao descubra descubro desculpa desculpas desculpe deseja desejar desejava
desejo desejos desenhar desenho desenhos desenvolver desenvolvimento deserto desfazer desfrutar desgraca desgracado
deshalb desidera desideri desiderio desir desirez desistiu desliga desligar desole desolee desormais despachar
despedido desperdicar despesas desporto dessa dessas desse dessen desses dessin dessins dessous dessus desta destas
deste destes destin desto destra destro destroi destruicao destruido destruiu deswegen detalhe detalhes detencao
determiner deteste detestes detesto detetive detido detruire detruit dettagli dette detto deu deur deuren deus
deuses deuten deutet deutlich deutlicher deutsche deutschen deutscher deux deuxieme deva devagar devaient devais
devait devant devas deve developper devem devemos devenir devenu devenue devenus dever devera deveria deveriam
deveriamos deverias deves devesse devessemos devesses devez devi devia deviam deviamos devias devido deviendra
devienne deviennent deviens devient deviez devine deviner devo devoir devoirs devono devons devra devrai devraient
devrais devrait devras devrez devriez devrions devront dez deze dezelfde dezenas diable diabo diabos diamanten
diamantes diamants diamine diamo diante dias diavolo dica dicendo dicessi diceva dicevo dich dichiarazione dicht
dichtbij dichter dichterbij dici diciamo dicke dicken dicker dickes dico dicono dieci dief diegene diejenige
diejenigen diene dienen dienst diensten dient diep diepe dieper dier dieren diese dieselbe dieselben diesem diesen
dieser dieses diesmal dietro dieu dieux diferenca diferencas diferentes difesa differente differentes differents
differenza difficile difficiles difficili dificeis dificuldade dificuldades diga digam digamos digas digitais digli
digne dignidade digo dik dikke dimanche dimenticare dimenticato diminuir dimmelo dimmi dimostrare dingen dingue
dinheiro dinsdag dio dipartimento dipende diplome dir dira dirai dirais dirait diras dirci direbbe direcao directe
directement directeur direi direita direito direitos direkt direkte direkten direkter diretamente direto diretor
diretta direttamente diretto direttore direz direzione dirgli dirglielo diria dirige diriger diritti diritto dirle
dirlo dirmelo dirmi diro diront dirtelo dirti dirvi disaient disais disait disant disastro discorso discos discours
discussao discussione discute discuter discutere discutimos dise disent dises disfarce disgustoso disiez diskret
diskutieren disons dispara disparaitre disparition disparou disparu dispiace disponibile disponivel disposicao
disposizione disposta disposto dispostos disque disques disse dissemos disser disseram disseres dissesse disseste
disso distanza disto distretto distribuicao distruggere distrutto disturbo dit dita dite dites dito divano diventa
diventando diventare diventata diventato diventi diversa diversao diversi diverso divertendo divertente divertimento
divida dividas divisao divorzio dix diz dizem dizemos dizendo dizer dizeres dizes dizia diziam dobbiamo dobrar dobro
doccia doces doch dochter dochters docteur docteurs documenten documenti documentos dode dodelijk dodelijke doden
dodici doel doelwit doen doenca doencas doente doentes doer doet doi doida doido doigt doigts dois doit doivent
dokter dokters dol dolares dolce dolcezza dolci dollari dolore dom domaine domanda domande domani domattina domenica
dommage dommages domme donc donder donker donkere donnait donnant donne donnee donnees donnent donner donnera
donnerai donnerais donnerait donnes donnez dono donos dood doodde doodt doof doorgaan doorheen doos dopo doppelt
doppelte doppelten doppio dor dores dorme dormendo dormes dormi dormia dormire dormiste dormito dormiu dorp dors
dort dorthin dossiers dosso dottor dottore dottori dou douce doucement doue douee douleur doute douter doutes doutor
doux douzaine douze dover dovere dovesse dovessi dovete doveva dovevamo dovevi dovevo dovra dovrai dovrebbe
dovrebbero dovrei dovremmo dovremo dovreste dovresti dovro dovuta dovuto draad draag draagt draai draaide draaien
draait draak dragao dragen dragoes dramatische dran drangen drangt drankje drapeau drauf draussen dreckig dreckige
dreckigen dreckiger dreckiges dreh drehbuch drehe drehen drehst dreht drehte drehten drei dreimal dreissig drie drin
dringen dringend dringende dringt drinken drinkt drinnen dritt dritte dritten dritter drittes dritto droeg drogado
drogas droghe drogue drogues drohen droht drohte droit droite droits drole dromen dronk dronken droog droom droomde
druben druber druck drucke drucken druckst druckt druckte druk drunter duas dubbel dubbele dubbi dubbio dubito duche
duidelijk duistere duisternis duivel duizend duizenden dulde dum duma dumm dumme dummen dummer dummes dunkel dunkle
dunklen dunkler dunkles dunn dunne dunque dupla duplo dur durant durch durchaus durcheinander durchfuhren
durchgefuhrt durchgehen durchgemacht durchmachen durchs durchsuchen durchsucht durchziehen dure duren durer durf
durfen durft durfte durften durmo durou durs durven dus duschen dustere duur duurde duurt duvida duvidar duvidas
duvido duzia duzias dwars dwingen dwong eau eaux eben ebenfalls ebenso ecco eccoci eccolo echange echantillons
echappe echt echte echten echter echtes echtgenoot ecole ecoles ecoute ecouter ecoutez ecra ecrire ecrit edicao
edificios edle edlen edler educacao eed een eenheden eenheid eenmaal eens eentje eenvoudig eenvoudige eenzaam
eenzame eer eerder eerlijk eerlijke eerst eerste eet eeuw eeuwen eeuwig eeuwige efeito efeitos effacer effet effets
effetti effetto egal egalement egoistisch ehe ehemalige ehemaligen ehemaliger eher ehi ehm ehren ehrenwerte ehrlich
ehrliche ehrlichen ehrlicher ehrt ei eieren eifersuchtig eigen eigenaar eigendom eigene eigenem eigenen eigener
eigenes eigenhandig eigenlijk eigentlich eigentliche eigentlichen eikel eiland eilig eilt ein einander einbruch eind
einde eindelijk eindeutig eindigen eindigt eine eineinhalb einem einen einer eines einfach einfache einfachen
einfacher einfaches einfachste einfallen eingebrochen eingehen eingeladen eingenommen eingeschlafen eingeschlossen
eingesetzt eingesperrt eingestellt eingezogen einheit einig einige einigen einiger einiges einkaufen einladen einmal
einmalige einnehmen eins einsam einsame einsamen einsamer einschliesslich einsetzen einsperren einst einstellen
einstweilige einverstanden einzeln einzelne einzelnen einziehen einzig einzigartige einzige einzigen einziger
einziges eis eisen eiskalt ela elas ele eleicao eleicoes eleito elektrische elektrischen elektronische elementos
elende elenden elender eles eleves elicottero elkaar elkaars elke elle ellende elles eltern embaixada embaixador
embora embrasse embrasser emergenza emission emmene emmenee emmener emocao emocoes emoties emotionale emotionalen
emotioneel emotionele emozioni empeche empecher empfand empfange empfangen empfangt empfehle empfehlen empfinde
empfinden empfindlich emploi employe employes empregada empregado empregados emprego empregos empreinte empreintes
empresas emprestado emprestar emprestimo emprunte emprunter empurrar encaixa encarregado enceinte encher encobrir
encomenda encomendar encontra encontradas encontrados encontram encontramos encontrara encontraram encontrarem
encontraremos encontrares encontrarmos encontras encontraste encontrava encontre encontrei encontrem encontremos
encontres encontro encontros encontrou enden endereco endet endete endgultig endgultige endlich endlos endlose
endlosen endroit endroits ene energie enfant enfants enfer enferme enfermeira enfermeiras enfiar enfin enfui eng
engager engagiert enganado enge engel engen engenheiro enger englische englischen engolir engracada engracado
engsten enig enige enkel enkele enleve enlever ennemi ennemis ennuis enorm enormen enormes enquanto enquete
enregistre ensaio ensina ensinar ensino ensinou ensuite entanto entao entdecken entdeckt entdeckte entdeckten entend
entende entendes entendez entendi entendo entendre entends entendu entendue enterrada enterrado enterre entes
entfernen entfernt entfernte entfernten entfuhren entfuhrt entgegen entgehen entgeht enthalt enthalten entier
entiere entierement entkam entkommen entkommt entlang entlassen entoure entra entradas entrain entraine entram
entrambe entrambi entraram entrare entrarem entrares entrarmos entras entraste entrata entrate entrato entree
entregas entregou entregue entregues entrei entrem entreprise entrer entres entretien entrevistas entrez entri
entrou entscheide entscheiden entscheidende entscheidest entscheidet entschied entschieden entschlossen entschuldige
entschuldigen entschuldigt entspann entspannen entspannt entsprechend entspricht entstand entstanden entstehen
entsteht enttauschen enttauscht entweder entwickeln entwickelt entwickelte entwickelten envers envia enviados
enviaram envie enviei enviou environ envoie envoient envolve envolvida envolvido envolvidos envolvimento envoye
envoyee envoyer envoyes envoyez episodi episodios epouse eppure equipa equipaggio equipamento equipas equipe equipes
eraan erachter eraf eram eramos erano eras eravamo eravate erba erbij erdoor erfahre erfahren erfahrst erfahrt
erfand erfinden erfolgreich erfolgreiche erfolgreichen erfolgreicher erfolgt erfordert erfreut erfuhr erfullen
erfullt erfunden erg ergab ergebe ergeben ergens erger ergibt ergreifen ergste erhalt erhalte erhalten erhebe
erheben erhebt erheen erhielt erhielten erhobenen erhohe erhohen erhoht erhohte erholt eri erin erinnere erinnern
erinnerst erinnert erinnerte erkannt erkannte erkenne erkennen erkennst erkennt erklare erklaren erklarst erklart
erklarte erlaube erlauben erlaubt erlaubte erleben erlebt erledige erledigen erledigt erleichtert erlitt erlitten
erlose ermee ermitteln ermittelt ermoglicht ermorden ermordet ermordete ernaar ernahren ernahrt erneut ernst ernste
ernsten ernster ernstes ernsthaft ernsthafte ernstig ernstige ero erobern erobert eroe eroffnen eroffnet erom erop
erover erpresst errada erregt erreiche erreichen erreicht erreichte erreur erreurs erro errore errori erros
erschaffen erscheinen erscheint erschien erschienen erschiesse erschiessen erschiesst erschopft erschoss erschossen
erschrecken erschreckt ersetzen ersetzt ersparen erspart erst erstaunlich erstaunliche erstaunt erste ersten erstens
erster erstes erstickt erstmals erstochen erteilt ertoe ertrage ertragen eruit erva ervan ervaren ervaring ervas
ervoor erwachsen erwachsene erwachsener erwacht erwahnen erwahnt erwahnte erwahnten erwarte erwarten erwartest
erwartet erwartete erweisen erwischen erwischt erwischte erzahl erzahle erzahlen erzahlst erzahlt erzahlte erzahlten
erzeugen erzeugt erzogen esame esami esattamente esatto esca escada escadas escapou esce esci esclarecer esclave
esclaves escola escolas escolha escolhas escolhe escolhemos escolher escolheram escolheste escolheu escolhi
escolhido escolho esconde esconderijo escondeu escondidos escova escravo escravos escreva escreve escrever
escreveste escreveu escrevi escrevo escritorios escudos escura escuridao escuro escuta escutar esempio esercito
esforco esforcos esfregar esiste esistenza esistono esmagar espace espaco espadas espalhar espece especes especiais
especialistas especies especificamente espelho esperado esperam esperamos esperanca esperancas esperando esperant
esperas esperava espere esperei esperem esperer esperes esperienza espero esperons esperou esperta esperto
espetaculo espiao espingarda espioes espion espirito espiritos esplodere esplosione espoir esprit esprits esquadra
esquadrao esqueca esquecam esquecas esquece esquecer esquecerei esqueceste esqueceu esqueci esquecido esqueco
esquerda esquerdo esquisito essa essaie essaient essaies essas essayait essayant essaye essayer essayez essayons
esse essen essencia essencial esser esserci essere esseri esserlo essermi esserne essersi esses esst est estabelecer
estacao estacionado estacionamento estacoes estados estais estamos estando estao estara estarao estaras estarei
estarem estaremos estares estaria estariam estariamos estarias estarmos estava estavam estavamos estavas esteja
estejam estejamos estejas esterno estes esteve estive estivemos estiver estiveram estiverem estiveres estivermos
estivesse estivessem estivessemos estivesses estiveste estou estrada estradas estragado estragar estragaste estragou
estraguei estragues estrangeiro estrangeiros estranha estranhas estranho estranhos estrela estrelas estremamente
estrutura estudante estudantes estudar estudei estudo estudos estupidos etage etaient etais etait etant etape etat
etats ete eten etentje eternidade etes etiez etions etoiles etrange etrangers etre etres etudes etudiant etudiants
etwa etwas eu euch eue euer euh eure eurem euren eurer eures europaischen eut eux evacuacao evenement evenements
eventi eventos eventuell evidemment evidencias evitare eviter evolucao ewig ewige ewigen ewiger ewiges exactement
exakt exame examens exames exatamente excelentes excellente excesso exceto excuseer excuus execucao executar exemple
exemplo exercicio exercito exercitos exige existe existem existia existieren existiert expedicao experiencias
explica explicacao explication explique expliquer explodieren explodiert explodir explodiu explosao explose exploser
explosie explosieven explosivos expor exposicao exposto expres expressao expressar expulso extensao extrair
extraterrestres extreem extrem extremamente extremement fabbrica fabelhaft fabriek fabrique fabriquer faca facam
facamos facas faccenda faccia facciamo facciano faccio faceis facendo facesse facessi faceva facevano facevi facevo
fache facile facilement faco facon facons facto factos facture faculdade fada fadas fahig fahr fahre fahren fahrst
fahrt fai faible failli faim faire fairen fais faisaient faisais faisait faisant faisiez faisons fait faite faites
faits faixa fala falado falam falamos falando falar falaram falarem falares falarmos falas falasse falaste falava
fale falecido falei falem falemos fales falha falhado falhar falhas falhou fallait falle fallito falloir fallst
fallt fallu falo falou falsas falsch falsche falschen falscher falsches falsos faltam faltava fameux famiglia
famiglie familiare familiares familias familie famille familles fammi fand fande fanden fandest fange fangen fangst
fangt fanno fantasias fantasie fantasmas fantasmi fantastique fantastisch fantastische fantastischen fantome
fantomes fara farai faranno farao faras farcela farci fardo farebbe farei faremo faremos faresti farete fargli faria
fariam farias farla farle farli farlo farmi farne farsi farta farti farto farvi fas fass fasse fassen fassent fasses
fassiez fasst fasziniert fatia fatiguee fato fatos fatta fatte fatti fatto fattoria faudra faudrait faul faule
faulen fausse fausses faut faute fauteuil faveur favore favores favoriete fazem fazemos fazendo fazer fazerem
fazeres fazermos fazes fazia faziam faziamos fazias febbre febre fece fechada fechado fechadura fechar feche fecho
fechou fede federais federale federaux feest feestje fegato fehlen fehlende fehlenden fehlst fehlt fehlte feia
feiern feiert feige fein feindliche feindlichen feine feinen feiner feines feio feira feit feita feitas feiten
feiticeiro feitico feito feitos felice felici felicidade felicitations felizes femea femme femmes fenetre fenetres
fer fera ferai feraient ferais ferait feras ferez ferias ferida feridas ferido feridos feriez ferimento ferimentos
ferir ferita ferite ferito ferma fermare fermarlo fermata fermati fermato ferme fermer fermes fermeture fermez fermi
fermo fern fernen ferons feront ferramenta ferramentas ferro fertig fesseln fesses fest festa festas feste
festeggiare festen fester festgehalten festgenommen festhalten fete feter fetes fett fette fetten fetter fettes feu
feucht feuchten feuer feuern feuert feuille feuilles feux fez fiamme fianca fiance fiancee fianco fica ficado ficam
ficamos ficando ficar ficara ficaram ficarao ficaras ficarei ficarem ficaremos ficares ficaria ficariam ficarmos
ficas ficasse ficasses ficaste ficava ficavam ficcao fiche ficheiro ficheiros fiches fichier fichiers fichu fick
ficke ficken fickt fico ficou fidanzata fidanzato fidarmi fidarti fidati fidele fidi fido fiducia fielen fier fiere
fiero fiers fierte fies fiese fiets fievre figado figli figlia figlie figlio figliolo fijn fijne fil filer filha
filhas filho filhos fille filles filmar filme filmen filmer filmes fils fim finais finalement finanziell finanzielle
finanziellen finanziert finche finde finden findest findet finestra fing finge fingen fingere fini finir finira
finire finis finisce finisse finissent finit finita finiti finito finora finsteren finta finto fio fiori fios fique
fiquei fiquem fiquemos fiques firmare firmato fischen fita fiume fixe fixer fiz fizemos fizer fizeram fizerem
fizeres fizermos fizesse fizesses fizeste flach flauw flehe flehte fleissig fles fleur fleurs flieg fliege fliegen
fliegende fliegenden fliegst fliegt fliehen fliessen fliesst flingue flink flinke flogen floh flores floresta flotte
fluch fluchten flutuar fluxo foge fogo fogueira foi foie fois folga folge folgen folgende folgenden folgendes folgst
folgt folgte folgten folha folhas folie folle follia foltern fome fomos fonce fonction fonctionne fonctions fondi
fonds fonte fontes foram forca forcado forcar forcas forcement forcer fordere fordern fordert forderte forem fores
foresta foret formacao formaggio formas forme formes formlich formos formule fornecer forse forte fortemente fortes
forti forts fortuin fortunata fortunati fortunato forza forze fosse fossem fossemos fossero fosses fossi fossimo
foste fostes fotografias fotografiert fotos fottuto fou fouille fouiller foule fournir fous fout fouten foutez
foutre foutu foutue foyer fra fraca fracasso fraco fracos frag frage fragen fragmentos fragst fragt fragte fragten
frais francais francese franceses franchement franchir frango franzosische franzosischen franzosischer frappe
frapper fraqueza fratelli fratello frattempo frau frech freddo frega fregato frei freie freiem freien freier freies
freigelassen freiwillig fremd fremde fremden fremder fremdes frequence frequencia frere freres fressen fretta freue
freuen freundlich freundliche freundlichen freundlicher freust freut freute friedlich friedliche friedlichen frisch
frische frischen frischer frisches frisse frisst froh frohe frohes frohlich frohliche frohliches froid froide
fromage fronte fronteira fronteiras frontiere frota fruh fruhe fruhen fruher fruhere fruheren fruhling fruhstucken
fucile fugen fuggire fugido fugir fugiram fugiu fuhle fuhlen fuhlst fuhlt fuhlte fuhlten fuhr fuhre fuhren fuhrst
fuhrt fuhrte fuhrten fui fuir fuite fullen fullt fumare fume fumee fumer funcao funciona funcionam funcionarios
funcionou funcoes fundo fundos funerailles funerale funf funfte funften funfzehn funktionieren funktioniert
funktionierte funziona funzionare funzionato funzioni fuoco fuori furchtbar furchtbare furchtbaren furchtbarer
furchtbares furchte furchten furchterlich furchtest furchtet furchtete fureinander furent furgone furieux furono
furto fusao fut futebol futtere futtern futur fysieke gaan gaande gaat gab gabbia gabe gaben gabst gache gacher gado
gaf gaffe gagnant gagne gagner gaja gajas gajo gajos galera galinha galt gamba gambe gamin gamine gamins ganha
ganham ganhamos ganhar ganhas ganhaste ganhei ganho ganhou gants ganz ganze ganzem ganzen ganzer ganzes ganzlich gar
gara garagem garante garantiere garantiert garantir garanto garce garcon garcons garde gardent garder gardes gardez
gardien gare garota garotas garoto garrafa garrafas garras gars gast gasten gat gateau gateaux gaten gatilho gatos
gatto gauche gauw gaven gaz geandert geant gearbeitet gearresteerd geb gebaseerd gebaut gebe gebeld geben gebeten
gebeurd gebeurde gebeuren gebeurt gebeurtenissen gebied gebissen gebleven geblieben geboorte geboren geborene gebouw
gebouwd gebouwen gebracht gebrauchen gebraucht gebrek gebrochen gebrochene gebrochenen gebrochenes gebroken gebruik
gebruiken gebruikt gebruikte gebruikten gebt gebuhrt gebunden gedaan gedacht gedachte gedachten gedag gedauert
gedeelte gedient gedoe gedood gedraagt gedrag gedragen gedreht gedruckt geduld geduldig gedurende gedwongen geef
geeft geehrt geeignet geen geest geesten gefahrden gefahrdet gefahren gefahrlich gefahrliche gefahrlichen
gefahrlicher gefahrliches gefahrlichste gefallen gefalligst gefallst gefallt gefalschte gefalschten gefangen gefasst
gefeiert gefesselt gefeuert gefickt gefiel geflogen geflohen gefolgt gefoltert gefragt gefressen gefuhlt gefuhrt
gefullt gefunden gegaan gegangen gegeben gegen gegeneinander gegenseitig gegenuber gegessen gegeten gegeven gegevens
geglaubt gegrundet geh gehaald gehabt gehad gehalten gehandelt gehangt gehasst gehe geheel geheilt geheim geheime
geheimen geheimer geheimes geheimnisvolle geheiratet gehele gehen geheugen gehofft geholfen geholpen geholt gehoord
gehorchen gehore gehoren gehorst gehort gehorte gehorten gehouden gehst geht geil geile geilen geiler geirrt geistig
geistige geistigen gejagt gek gekampft gekannt gekauft gekend gekke geklappt geklart geklaut gekleidet gekocht
gekomen gekommen gekostet gekozen gekregen gekriegt gekummert gekundigt gekusst gekwetst gelacht geladen gelado
gelandet gelang gelangen gelangt gelassen gelaten gelato gelaufen gelbe gelben geld geldt gele gelebt geleden
geleerd gelegen gelegenheid gelegentlich gelegt gelehrt geleid geleistet geleitet gelernt gelesen gelezen geliebt
geliebte geliebten geliebter geliefde geliefert geliehen gelijk gelingt gelitten gelo gelogen geloof geloofde
gelooft geloscht gelost geloven gelten geluid geluk gelukkig gelukkige gelukt gemaakt gemacht gemak gemakkelijk
gemalt gemass gemeen gemeenschap gemein gemeine gemeinen gemeiner gemeinsam gemeinsame gemeinsamen gemeinsames
gemeint gemeldet gemene gemeos gemerkt gemist gemutlich genaamd genade genaht genannt genannte genannten genau
genaue genauen genauer genauso genehmigt generaal generale generatie genere genetisch genetische genetischen genezen
geniale geniesse geniessen geniesst geniet genieten genitori genoeg genoegen genoemd genomen genommen genoux gens
gentile gentille gentils genug genugend genugt genutzt geobsedeerd geoffnet geopfert gepackt gepakt gepland geplant
gepraat geprobeerd geraakt geracao geracoes gerade geradeaus geradewegs geradezu gerador geral geralmente gerar
gerat geraten geraucht gere gerecht gerechte gerechtigheid gered geredet gereed geregeld geregelt gereinigt gerer
gerettet gericht gerichtet geriet geringe geringer geringste geringsten gerir gerissen gern gerne gerucht geruchten
gerufen gerust gesagt gesammelt gesamte gesamten gesamtes geschaffen geschafft geschaftlich geschah geschehen
gescheiden geschenk geschenkt geschickt geschieden geschiedenis geschieht geschikt geschlafen geschlagen geschlossen
geschlossenen geschnappt geschnitten geschossen geschoten geschreven geschrieben geschutzt geschweige geschworen
gesegnet gesehen gesessen gesetzt gesichert geslagen gesloten gesorgt gespannt gespielt gesprek gesprekken
gesprochen gesproken gesprungen gestanden gestatten gestattet geste gesteckt gesteld gestellt gestern gestiegen
gestire gestohlen gestohlene gestohlenen gestolen gestoord gestoorde gestoppt gestopt gestorben gestort gestorven
gestossen gestrichen gestrigen gestritten gesturzt gestuurd gesucht gesund gesunde gesunden gesundes gesungen getan
getanzt geteilt getestet getotet getragen getraumt getrennt getrennte getreten getrieben getroffen getrouwd
getrunken getuige getuigen geur gevaar gevaarlijk gevaarlijke geval gevallen gevangen gevangene gevangenen
gevangenis gevecht geven gevochten gevoel gevoelens gevoelig gevogelt gevolg gevolgd gevolgen gevonden gevraagd
gevuld gewachsen gewacht gewahlt gewahrt gewaltig gewaltige gewaltigen gewalttatig gewann gewapende gewarnt gewartet
gewaschen gewechselt geweckt geweer geweest geweint geweld geweldig geweldige gewend geweren gewerkt gewesen geweten
gewicht gewild gewinne gewinnen gewinnst gewinnt gewiss gewisse gewissen gewisser gewissermassen gewisses gewohnen
gewohnlich gewohnliche gewohnlichen gewohnlicher gewohnt gewollt gewond gewone gewonnen gewoon geworden geworfen
gewunscht gewusst gezahlt gezegd gezeigt gezellig gezelschap gezet gezeten gezicht gezichten gezien gezin gezocht
gezogen gezond gezonde gezorgd gezwungen ghiaccio gia giacca giardino gib gibst gibt gif gigantes gigantische gilt
ginasio ging ginge gingen gingst ginocchio gioca giocando giocare giocato giochi gioco gioia giornale giornali
giornalista giornata giorni giorno giovane giovani girare gisteravond gisteren giu giudicare giudice giudizio
giurato giuria giuro giusta giustizia giusto glace glanzende glas glatt glaub glaube glauben glaubst glaubt glaubte
glaubten glazen gleich gleiche gleichen gleicher gleicht gleichzeitig gli glielo glisser globale gloire glorreichen
glotzt gluck glucklich gluckliche glucklichen glucklicher gluckliches glucklichste gnadig gnadige gnadiger goden
godsnaam goed goede goedkope goeds goeie gok gola goldene goldenen golfe golpes gooi gooide gooien gooit gordura
gosse gosses gosta gostado gostam gostamos gostar gostaria gostariam gostariamos gostarias gostas gostasse gostaste
gostava gostavam gostavas goste gostei gostem gostes gosto gostou gotas gott gottes gottliche goud gouden gout
gouter goutte gouvernement gouverneur governador governar governatore governo gozer graaf graag graben graca gracas
graden gradi graf grandes grandi grandir grands grap grapje grappig gras grasso grato gratuliere grau graue grauen
graus grausam grausame grausamen gravacao gravacoes gravado gravar gravata graven gravida gravidade gravidez gravite
grazia grazie greep greif greife greifen greift grens grenzen griechische griechischen griff griffen gritos grob
grobe groeien groeit groen groene groep groeten grond groot groots grootste grootvader gros grossa grossartig
grossartige grossartigen grossartiger grossartiges grosse grossem grossen grosser grossere grosseren grosserer
grosseres grosses grossi grosso grosste grossten grosster grosstes grosszugig grot grote groter grotere groupe
groupes grun grunden grundlich grundlos grune grunen gruner grunes grupos gruppo gruss grusse grussen guadagnare
guai guardami guardando guardare guardas guardate guardati guardato guardi guardie guardo guck gucke gucken guckst
guckt guere guerir guerras guerre guerreiro guerreiros guerrier gueule guida guidare gunst gunstig gute gutem guten
guter gutes gutiger haal haalde haalt haar haast haat haatte hab habe haben habilidade habilidades habille
habitantes habitants habite habituado habt hacken hadden hai haine hais haja halb halbe halben halber halbes
halbwegs halen halfen hallo hals halte halten haltet halts haltst halve hande handel handelen handeln handelt
handelte handen handtekening hange hangen hangst hangt hanno harde harmlos hart hartaanval harte hartelijk harten
harter hartes hartslag hartstikke hasard hasse hassen hasslich hassliche hasslichen hasslicher hassliches hasst
hasste haten hatte hatten hattest hattet hau haue hauen haufenweise haufig haufiger hauptsachlich haust haut haute
hauteur havemos haver havera haveria havia haviam havido heb hebben hebe heben hebt heeft heelal heen heer heerlijk
heerlijke heet heette heftig heftige hei heikle heil heilen heilig heilige heiligen heiliger heiliges heilt heim
heimlich hein heirate heiraten heiratest heiratet heiratete heiss heisse heissen heisser heisses heisst heiterem hek
hekel heks hel helaas helden helder hele heleboel helemaal helfe helfen helft helicopteros helikopter helle hellen
heller helpen helpt hemel heranca heraus herausfinden herausgefunden herdeiro herein heren hergebracht hergekommen
hergestellt herinner herinneren herinnering herinneringen herinnert herken herkende herkent herkommen heroi herois
herrlich herrliche herrlichen herrlicher herrschen herrscht herrschte hersenen hersens herum herunter hervorragend
hervorragende hervorragender herzlich herzlichen herzliches het hete heten hetgeen hetzelfde heulen heult heure
heures heureuse heureux heus heute heutige heutigen heutzutage heuvel hield hielden hielp hielt hielten hier hierbei
hierbij hierfur hierheen hierher hierhin hierin hiermee hiermit hierover hieruit hiervan hiervon hiervoor hiess hij
hilf hilflos hilfreich hilfst hilft hin hinauf hinaus hindert hindurch hinein hing hingegen hingehen hingen
hingerichtet hinsetzen hinsichtlich hinten hinter hintereinander hinteren hinterher hinterlasse hinterlassen
hinterlasst hinterliess hinterm hinunter hinweg hipotese hipoteses histoire histoires historias historische
historischen hob hoch hochgehen hochst hochste hochsten hochstens hochster hoed hoef hoefde hoeft hoek hoelang hoer
hoeveel hoeveelheid hoeven hoewel hoezo hof hoffe hoffen hoffentlich hoffnungslos hoffnungsloser hofft hoffte
hoflich hoge hoger hogere hohe hohem hohen hoher hohere hoheren hohes hoje hol holen hollisch holst holt holte
holten homem homenagem homens homicidios homme hommes hond honden honderd honderden honger honnete honneur honte
hoofd hoofdstuk hoog hoogste hoogte hoopte hoor hoorde hoorden hoort hopelijk hopen hopital hor horas hore horen
horloge horreur horriveis horrivel hors horst hort horte horten hospedes hospitais hou houd houden houding houdt
hout houve houver houvesse hubsch hubsche hubschen hubscher hubsches huid huidige huilen huis huiswerk huit huizen
hulp humain humaine humains humanidade humanos hun hundert hunderte hungrig huur huwelijk ia iam iamos ias ich ici
idade ideale idee idees ideia ideias identidade identificacao identificado identificou identifie identifier
identifizieren identifiziert identite identiteit idioot idiotas idiote idioten idioti ido ie ieder iedere iedereen
iemand iemands ieri iets ignorer ignorieren ignoriert igreja iguais ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres
ijs ik il ilha ilhas illegaal illegale illegalen ils ilusao imagem imagens imagina imaginacao imaginas imaginei
imaginer imaginez imagino imbarazzante imbarazzo imediatamente imediato imensa imensas imenso imensos immaginare
immaginato immagine immagini immagino immediatamente immediatement immer immerhin immerzu immeuble immun imparare
imparato impazzire impazzito impediu impegnata impegnato impegno imperador implica implique implorar importa
importam importantes importanti importanza importas importava importo impossibile impossivel impostos imprensa
impressao impressionante impressionar impressione impressoes impronte improvviso imstande imunidade incarico inclui
incluindo inclusief incomodar inconnu incontrare incontrati incontrato incontri incontro incredibile incrivel
incrivelmente incroyable incroyablement incubo indagine indagini indem inderdaad indica indicam indicios indietro
indios indique indirizzo individuos indo indossare indovinare indruk ineens infatti infelizmente infermiera inferno
infiltrado infirmiere infiziert influenza informacao informacoes informado informatie informazione informazioni
informiere informieren informiert infrage ingang ingehuurd inglese ingleses ingresso iniciais inimigo inimigos inizi
inizia iniziare iniziato inizio inklusive inmitten innamorata innamorato innen innere inneren innerhalb innerlich
innocente innocenti inocentes inquiet inquiete inquietez insbesondere insegnante insegnato insgeheim insgesamt
insieme insiste insistiu insomma inspecteur inspiracao inspiriert instalacao instalacoes installe installer
instintos instituicao instrucoes instructies instrumentos integridade inteira inteiramente inteiro inteligentes
intelligente intelligenter intencao intencoes intende intendevo intendi intendo intensiv intenzione intenzioni
intera interdit interessa interessada interessado interessados interessant interessante interessanten interessanter
interessantes interessato interesse interesseert interesses interessi interessiere interessieren interessierst
interessiert interessierte interet interets internationale internationalen interne internen intero interroge
interroger interromper intervencao intervento intorno inumeras inutile invadiu invasao invece inveja invencao
inventato invente inventei inventou inverno inves investiert investigacao investigadores investimento investir
inviato invitato invitee inviter invloed involviert inzwischen io ipotesi irait irao iras irei irem iremos ires irez
irgend irgendein irgendeine irgendeinem irgendeinen irgendeiner irgendetwas irgendjemand irgendjemandem
irgendjemanden irgendwann irgendwas irgendwelche irgendwelchen irgendwem irgendwer irgendwie irgendwo irgendwohin
iria iriam iriamos irias irischen irma irmao irmaos irmas irmos irre irren irrst irrt isola isolar ispettore iss
isso isst ist istante istinto isto italienische italienischen ivre jaar jacht jage jagen jagst jagt jagte jahrelang
jaloers jalouse jaloux jamais jambe jambes jammer janela janelas jantar japanische japanischen japoneses jardim
jaren jas jaune je jede jedem jeden jedenfalls jeder jedermann jedermanns jederzeit jedes jedoch jegliche jeglichen
jeglicher jeito jemals jemand jemandem jemanden jemandes jene jenem jenen jener jenes jenseits jete jetee jeter
jette jetzigen jetzt jeu jeudi jeugd jeune jeunes jeunesse jeux jeweils jezelf jij joch joelho joelhos joga jogada
jogador jogadores jogar jogo jogos jogou joie joindre joli jolie jolies jong jonge jongen jongens jonger jongetje
jornais jornal jornalista jornalistas jou jouais jouait jouant joue jouent jouer joues jouets joueur joueurs jouez
jour journaliste journalistes journaux journee jours jouw jouwe jovem jovens joyeux juckt judeu judeus judische
judischen juffrouw juge jugement juger juist juiste juiz juizo julga julgado julgamento julgar julgas julgo julguei
jullie jung junge jungen junger jungere jungeren junges jungste jungsten juntamente juntas juntos jure juri jurk jus
jusque juste justement justica juventude kaart kaarten kaartje kaartjes kaas kalm kalt kaltblutig kalte kalten
kaltes kam kame kamen kamer kamers kamp kampfe kampfen kampfst kampft kampfte kampften kampioen kamst kan kandidaat
kanker kann kannst kannte kannten kanntest kans kansen kant kanten kantoor kapier kapiere kapiert kapitein kapot
kaputt kaputte kaputten kast kasteel kat katholischen kauf kaufe kaufen kaufst kauft kaufte kauften kaum keek keer
kehre kehren kehrt kehrte kein keine keinem keinen keiner keinerlei keines keinesfalls keineswegs keins keizer keken
kelder kende kenne kennelijk kennen kennengelernt kennenlernen kennis kennst kennt kent kerel kerels keren kerk kern
kerst ketting keuken keus keuze keuzes kg kies kiest kiezen kijk kijken kijkt kilometres kinderen kip kist klaar
klacht klang klant klanten klap klappen klappt klar klare klaren klarer klas klasse klassische klassischen klauen
klaut klebt kleding kleed klein kleine kleinen kleiner kleinere kleineren kleines kleinste kleinsten kleren klettern
kleur klingelt klingen klingst klingt kliniek klinkt klok klonk klootzak klootzakken klopfen klopft klopt klote klug
kluge kluger kluges kluis klus km knacken knall knallt knap knapp knappe knop knul koche kochen kochst kocht koekjes
koers koffer koffie kogel kogels kolonel kom komen komende komisch komische komischen komischer komisches komm komme
kommen kommenden kommst kommt kommunizieren komplett komplette kompletten kompliziert komplizierte komplizierter
komst komt kon konden konigliche koniglichen koning koningin koninklijke koninkrijk konne konnen konnt konnte
konnten konntest konntet kont kontaktieren kontrolliere kontrollieren kontrolliert konzentriere konzentrieren
konzentriert koop koopt koos kop kopen kopie kopje korperlich korperliche korperlichen korrekt kort korte kost
kostbare koste kosten kostenlose kostet kostlich kostte kotzt koud koude kracht krachten kraftig krank kranke
kranken kranker krankes krant kranten krass kratzt kreeg kregen krieg kriege kriegen kriegst kriegt kriegte krijg
krijgen krijgt kriminellen kritischen kroon kuhl kuhlen kummere kummern kummert kummerte kun kundige kundigen kunnen
kunst kunstliche kunt kurz kurze kurzem kurzen kurzer kurzes kurzfristig kurzlich kus kuss kusse kussen kusst kusste
kust kwaad kwade kwalijk kwam kwamen kwart kwestie kwijt laag laat laatst laatste labbra labios laboratoire lac lach
lache lacheln lachelst lachelt lachen lacher lacherlich lacherliche lacherlichen lachst lacht lachte laco lacos
lacrime lade lading lados ladrao ladro ladroes ladst ladt lage lagen laggiu lagrimas lahm laissait laissant laisse
laissee laissent laisser laissera laisserai laisserais laisses laissez laissons lait lamina lampe lanca lancamento
lancar lancement lancer lancio lancou lande landen landest landet landete langage lange langem langen langer langere
langes langs langsam langsamer langst langste langue langweile langweilen langweilig langweilige langweiligen
langweilt langzaam lapin lapis laquelle lar laranja largue larmes lascero lasci lascia lasciami lasciamo lasciar
lasciare lasciarla lasciarlo lasciarmi lasciarti lasciata lasciate lasciati lasciato lascio lasse lassen lasst
lastig latas laten lato lauf laufe laufen laufenden laufst lauft lausige laut laute lauten lauter lautes lautet
lautete lavagem laver lavora lavorando lavorare lavorato lavorava lavori lavoro lealdade leao lebe leben lebend
lebende lebenden lebendig lebendigem lebenslanglich lebst lebt lebte lebten leck lecker lecon lecons leden lediglich
leef leefde leeft leeftijd leeg leek leerde leere leeren leeres leert lees leest lef legale legame legato legde lege
legen legende leger legerement legge leggen leggere leggi legista legiste legitime legno legst legt legte legten
lehne lehnen lehnt lehnte lehren lehrt lehrte lei leia leicht leichte leichten leichter leichtes leid leidde leide
leiden leider leiders leidet leiding leidt leihe leihen leilao leio leis leise leiser leiste leisten leistet leite
leiten leitet leitete leito leitura leituras lekker lekkere lelijk lelijke lembra lembranca lembrancas lembrar
lembras lembre lembro lenco lencois lenda lendemain lenken lenkt lentement lequel ler leraar leren lerne lernen
lernst lernt lernte lernten lesao lese lesen lesje lesoes lesquelles lesquels leste letras lettera letteralmente
lettere letterlijk letto lettre lettres letzte letztem letzten letztendlich letztens letzter letztes letztlich leu
leuchten leuchtet leugen leugens leuk leuke leuker leur leurs leute leutnant leva levada levado levados levam
levamos levando levanta levantou levar levara levaram levarem levares levaria levarmos levas levasse levaste levava
levei levem leven levend levende levens leveren levert leves levo levou levres lezen lezione lezioni lha lhe lhes
lho libera liberdade libere liberer liberi libero liberta libertacao libertado libertar liberte libras libres libri
licao licenca licenziato liceo liceu lichaam lichamen licht lichte lichten licoes lida lidar lider lideranca liderar
lideres lido lieb liebe lieben liebend lieber liebes liebevoll liebst liebste liebsten liebt liebte liebten liedje
lief liefde liefen liefere liefern liefert liefst liefste lieg liege liegen liegst liegt lieh lien liens liep liepen
liess liesse liessen liest liet lieten lieto lieux lieve liever lig ligacao ligacoes ligados ligas ligaste
ligeiramente liggen ligne lignes ligo ligou ligt ligue liguei liguem ligues lijden lijdt lijf lijk lijken lijkt lijn
lijst limites limiti limpa limpar limpeza limpo lindas lindos linge lingua linguagem linha linhagem linhas linke
linken lippen liquide lis lisez liste litigare litros litt litteralement livello livraison livrar livre livrer
livres livro livros lixado lixar lixe lixo lobos locais locale localiser localizacao locatie locken lockt logique
logisch logische lohnt loi loin loira loja lojas lokale lokalen lol longa longas longe longen longo longos longtemps
longue longues longueur lontana lontani lontano loog loopt lopen lors lorsque loschen losen losse lossen loste
loswerden lottare louca louco loucos loucura loue louer loup lourd loyaute loyer lu lua luce lucht luci lucros lud
lugares luge lugen lugst lugt lui luister luisterde luisteren luistert luitenant lukt lumiere lumieres lundi lune
lunettes lunga lungo luogo lupo lustig lustige lustigen lustiger luta lutador lutam lutamos lutar lutas lutei lutou
lutte lutter luvas luxo luzes lycee maag maak maakt maakte maakten maal maaltijd maan maand maandag maanden maar
maat maca macaco macacos macchina macchine mach mache machen machst macht machte machten machtig machtige machtigen
machtiger machtigste machtigsten madeira mae maes mag magari magasin magazzino maggior maggiore magie magique
magische magischen magnifique magoado magoar magst maiale mains maintenant maintenir maior maiores maioria maire
mais maison maisons maitre maitresse maitrise majoor maken makkelijk makkelijker malade malades maladie malapena
malas malata malato malattia maldicao malditas malditos maledetto malediction maledizione malen malgre malheur
malheureux malin maluca maluco malucos maman manca mancano mancanza mancato manch manchas manche manchen mancher
manches manchi manchmal mandam mandaram mandare mandaste mandat mande mandei mandou maneira maneiras mange mangent
manger manges mangez mangi mangia mangiare mangiato manha manhas manier maniera maniere manieren manieres
manipulieren manipuliert mankeert mann mannelijke mannen mannes mannetje mannliche mannlichen mannlicher manobra
manquait manque manquer manques mansao manteau manteiga mantem mantenere mantenha mantenham manter manteve mantido
manutencao mao maos mappa maquilhagem maquinas maravilhosa maravilhoso marcado marcas marchait marche marchent
marcher marchera marcou mardi margem mari mariage maricas mariee marier maries marito markiert markt marque marrant
marre marschieren martelo mascaras maschera maschio masker masque massa massagem masse massimo matado matam matamos
matando mataram matares mataria matas mataste matei matem materiaal materiais materiale materiel matiere matin matou
mattina mattino matto mau maudit maus mauvais mauvaise mauvaises maximal mechant mechante mechants medaille medalha
medecin medecine medecins medelijden medicacao medicament medicamentos medicaments medici medicijn medicijnen
medicos medidas medisch medische medizinische medizinischen medizinischer medizinisches medo mee meegenomen meen
meende meenemen meent meer meerdere meest meestal meeste meesten meester meglio mehr mehrere mehreren mehrfach
mehrmals meia meias meid meiden meilenweit meilleur meilleure meilleures meilleurs mein meine meinem meinen meiner
meines meinetwegen meins meinst meint meinte meinten meintest meio meios meisje meisjes meist meiste meisten
meistens melange meld melde melden meldet meldete mele meler melhor melhorar melhores melk membre membres membri
membro membros meme memes memoire memorias menaces menage mencionou mene meneer mener menina meninas mening menino
meninos meno menores mens mensageiro mensagem mensagens menschlich menschliche menschlichen menschlicher
menschliches menselijk menselijke mensen mensheid mensonge mensonges ment mentale mentendo mentes menteur menti
mentionne mentiras mentire mentito mentiu mentre mer meravigliosa meraviglioso mercadoria mercato merci merda merdas
merece merecem mereces merecia mereco meres mergulhar mergulho merita merite meritent merites meriti merk merke
merken merkst merkt merkte merkwurdig merkwurdige merkwurdigen merveilleuse merveilleux mesas mesdames mese meses
mesi mesma mesmas mesmo mesmos messa messaggi messaggio messen messi messieurs messo mestre mesure mesures metade
metas mete meteen metes meteste meteu methode methodes meti metier metodos metres metri metros mets metta mettait
mette mettendo mettent metterci mettere metterlo mettermi metterti mettez metti mettiamo metto mettono mettons
mettra mettrai mettre meu meurent meurs meurt meurtre meurtres meurtrier meus mevrouw mexas mexe mexer mexikanische
mexikanischen mezelf mezza mezzanotte mezzi mezzo mica mich microfone middag middel middelbare middelen midden
middernacht midi mie miei miele mien mienne mies miese miesen mieser mieses mieten mieux miglia migliaia miglior
migliore migliori mignon mij mijar mijl mijn mijne mijnheer mijzelf mila milagre milhao milhares milhas milho
milhoes miliardi milieu milione milioni militair militaire militaires militare militares militarische militarischen
miljard miljoen miljoenen mille milliards milliers mim minable minaccia minacciato minas minder mindestens minha
minhas ministere ministre minst minste minstens minuit minuten minuti minutos minuut miolos mir miracolo miroir
misbruik mische mischen mischt misdaad misdaden mise miseravel mises missao missbraucht misschien misseis missen
missie missil missione missoes misstrauisch miste mistero mistura misturar mitbringen miteinander mitgebracht
mitgehen mitgenommen mithilfe mitkommen mitmachen mitnehmen mittags mitteilen mittels mitten mittleren mittlerweile
miuda miudas miudo miudos mobiel mobiele moca mocht mochte mochten mochtest mochtet modele modello modelos moderne
modernen modi modos moe moed moeda moedas moeder moeders moedig moeilijk moeilijke moeilijker moeite moest moesten
moet moeten moge mogelijk mogelijke mogelijkheden mogelijkheid mogen moglich mogliche moglichen moglicherweise
moglichst moglie mogt moindre moins mois moitie molho molta molte molti moltissimo molto momentan momenteel momenten
momenti momentos monatelang mond monde mondo monnaie monstre monstres monstro monstros montagna montagne montagnes
montanha montanhas montant montee monter montes montez montre montrent montrer montres mooi mooie mooier mooiste
moord moorden moordenaar moordenaars moque moquer moques moralisch moralische moralischen morar morava morceau
morceaux mordu morendo morgen morgenochtend morgens morire moro morra morre morrem morremos morrer morrera morreram
morreu morrido morso mort morta mortais mortas morte mortes morti morto mortos morts mossa mostra mostram mostrare
mostrato mostre mostri mostro mostrou mot moteur motief motif motivi motivos motore motores motorista mots mourir
mourra mouvement mouvements movimento movimentos moyen moyens mr mucchio mudado mudam mudanca mudancas mudaram
mudares mudaste mude mudei mudou muita muitas muitissimo muito muitos mulher mulheres multidao mundos municoes
munitie munter muore muovere muoversi muoverti muovetevi muoviti mur muren murro murs musculos musee museu musicas
musik musique muss musse mussen musst musste mussten musstest mutig mutige mutiger mutter muur muziek mystere
mysterieux mysterieuze mysteriose mysteriosen naakt naam naar naartoe naast nacao nach nachdem nachdenken
nachgedacht nachher nachmittags nachste nachsten nachster nachstes nacht nachten nachtmerrie nachts nackt nackte
nackten nacoes nadat nadenken nagedacht nager nahe naher nahern nahert nahezu nahm nahmen nahmst naissance naiv
nalgum nalguma nam namelijk namen namens namlich namorada namorado namorar nannte nannten nao naquela naquelas
naquele naqueles naquilo nare nas nasce nascer nasceste nasceu nasci nascido nascimento nascita nascondendo
nascondere nascosta nascosto naso nass nassen nastro nat nationale nationalen natura naturale naturel natureza
naturlich naturliche naturlichen natuur natuurlijk natuurlijke nauwelijks naves navette navi navios navire nazionale
nazione neanche neben nebenan nebenbei necessaire necessaria necessario necessidade necessidades necessita nee neef
neem neemt neergeschoten negativ negativen negen negli negociacoes negocier negocios negozio negras negros nehme
nehmen nehmt nei neidisch neige neigen neigt nein nek nel nela nele neles nella nelle nello nem nemen nemici nemico
nemmeno nenhum nenhuma nenne nennen nennst nennt nep neppure nera nerfs nergens neri nero nerven nerveus nerveux
nervos nervosa nervoso nervst nervt nessa nessas nesse nesses nessun nessuna nessuno nesta nestas neste nestes
netjes neto nett nette netten netter nettes nettoie nettoyer netwerk neu neue neuem neuen neuer neuerdings neues
neueste neuesten neuf neugierig neuken neulich neun neus neve neveu nez nicht nichts nid nie nieder niemals niemand
niemandem niemanden niente niet niets nietwaar nieuw nieuwe nieuws nieuwsgierig nieuwste niks nimm nimmst nimmt
ninguem ninho nipote nirgends nirgendwo nisso nisto niveau niveis nobre nobres nocao noch nochmal nochmals nodig
noem noemde noemden noemen noemt nog nogal nogmaals noi noioso noir noire noirs noite noites noiva noivo noix
nojento nom nombreuses nombreux nome nomeado nomes nomi nomme noms nonna nonno nonostante nooit noorden nord
nordlich nordlichen normaal normais normale normalen normaler normalerweise normales normali nossa nossas nosso
nossos nostra nostre nostri nostro notare notas notato noticias notig notige notigen notizia notizie notre notres
notte notti notwendig nou nourrir nourriture noutra noutras noutro nouveau nouveaux nouvel nouvelle nouvelles nova
novamente novas nove novidade novidades novo novos nu nua nuages nuchtern nucleaire nucleares nue nuit nuits nul
nulla nulle num numa numeri numeros nummer nummers nuova nuove nuovi nuovo nur nuttig nutze nutzen nutzlich nutzlos
nutzt nutzte nuvem nuvens ob obcecado oben obere oberen oberste obersten obiettivo objet objets obligee obliges
obras obrigacao obrigada obrigado obrigados obrigar obrigou obrigues obsede observacao obsessao obtenir obtenu obter
obteve obtient obviamente obwohl ocasiao occasione occhi occhiali occhiata occhio occupata occupato occupe occupee
occuper occupo oceaan ochtend ocorre ocorreu oculos ocupado ocupados odeia odeiam odeias odeio oder odeur odia
odiava odore oeil oeufs oferece oferecer ofereceu offen offenbar offene offenen offener offenes offensichtlich
offentlichen offentliches offentlichkeit offert offerta offerto offesa officieel officiellement officier officiers
offiziell offizielle offiziellen offizieller offne offnen offnet offre offrir offrire oficiais ofter ofters ofwel
ogen oggetti oggetto oggi ogni ognuno ohne ohnehin ohnmachtig oico oiseau oiseaux oito ol oleo olha olhada olhadela
olham olhando olhar olhares olhas olhaste olhava olhe olhei olhem olhes olho olhos olhou olie oltre oma ombra ombro
ombros omdat omgaan omgeving omhoog omicidi omicidio omstandigheden onbekende oncle ondanks ondas onde onder
onderdeel ondergoed ondertiteling ondertussen onderweg onderwerp onderzocht onderzoek onderzoeken onesta onesto
ongelooflijk ongeluk ongelukkig ongerust ongeveer ongles onkel onlangs onmiddellijk onmogelijk onore ons onschuldig
onschuldige onszelf ont ontbijt ontdekken ontdekt ontdekte ontem ontmoet ontmoeten ontmoeting ontmoette ontslag
ontslagen ontsnappen ontsnapt ontvangen ontvoerd ontvoering ontworpen ontzettend onze onzin oog oogje ooit ook oom
oor oordeel oorlog oorzaak oosten opa opcao opcoes opdracht opeens openbaar openbare openen operacao operacoes
operatie operazione operieren operiert opfer opfern opgenomen opgepakt opgesloten opgewonden ophalen ophouden
opiniao opinioes opinione opleiding oplossing opname opnemen opnieuw oportunidade oportunidades oposto opportunita
opportunite oppure oproep opstand optie optreden opzij oracao orario orcamento orde ordem ordenou ordens ordentlich
ordentliche ordinateur ordinato ordine ordini ordonne ordre ordres orecchie orecchio oreilles orelha orelhas oren
organes organisatie organisation organise organiser organisieren organisiert organisierte organizacao organizzare
organizzato organizzazione orgoglioso orgulho orgulhosa orgulhoso orgulhosos orientacao origem originais originale
originele ormai orologio orribile ose ospedale ospite ospiti ossa osso ossos ottenere ottenuto ottima ottimo otto ou
oublie oublier oublies oubliez oublions ouca oucam ouco oud oude ouder oudere ouders oudste oui ouro outils outra
outras outro outrora outros ouve ouvem ouvert ouverte ouves ouvi ouvia ouvido ouvidos ouvimos ouvir ouviram ouvires
ouviste ouviu ouvre ouvrez ouvrir ouwe overal overeen overeenkomst overheid overkant overkomen overkomt overleden
overleeft overleven overtuigd overtuigen overval overwinning ovest ovo ovos ovunque ovviamente ovvio oxigenio paar
paard paarden pacientes packe packen packst packt packte pacote padrao padrinho padroes padrone paese pagam
pagamento pagamos pagaram pagas pagato paginas pagou pague paguei pai paie paierai painel paio paire paises paix
paixao pak pakje pakken pakt pakte palais palavra palavras palazzo palerma palestra palhaco palla palle palmas
palpite pancada paniek panier panique panne panneau pantaloni pao pap papeis papelada papier papieren papiers paquet
parabens paradeiro paradies paradis paradiso paragem parait paraitre param pararam parares paras parava parc parce
parceira parceiro parceiros parcheggio parco pardonne pardonner pare pareca parecchio parece parecem pareces pareceu
parecia pareciam pareco parede paredes parei pareil pareille parem parente parentes pares parfait parfaite
parfaitement parfois parfum pari parie parier parken parla parlais parlait parlando parlano parlant parlare
parlargli parlarle parlarmi parlarne parlarti parlato parlava parle parlent parler parlera parlerai parles parlez
parli parliamo parliez parlo parlons parmi parola paroles parou pars partage partager partam partant partecipare
partenaire partent partenza partes partez parti participer particolare particulas particulier particulierement
partie partij partilhar partira partirai partire partis partita partito partiu partons partout parvo passa passada
passado passados passageiros passagem passagers passaggio passagiers passais passait passam passamos passando
passant passaporte passar passara passaram passare passarem passares passarmos passaro passaros passas passaste
passata passate passati passato passava passe passear passee passees passeggiata passei passeio passem passen
passend passende passenden passent passer passera passerai passez passi passie passieren passiert passierte passione
passo passons passos passou passt passte pasteur pastilha patiente patrao patroon patrouille patrulha pattes patto
pau paura pauvre pauvres pauze paye payer pazes paziente pazienti pazienza pazza pazzesco pazzi pazzo peau peca
pecados pecas peccato peche peco pedaco pedacos pede pedem pedes pedi pedidos pedimos pedindo pediram pediste pediu
pedra pedras pegadas peggio peggiore peggiori pegou pegue peguei peindre peinlich peint peinture peito peixe peixes
pela pelas pele pelle pelos pelotao penas pendurado pendurar penna pensa pensaient pensais pensait pensam pensamento
pensamentos pensamos pensando pensano pensant pensao pensaram pensarci pensare pensarem pensares pensaria pensas
pensasse pensaste pensate pensato pensava pensavam pensavas pensavi pensavo pense pensee pensees pensei pensem
pensent penser penses pensez pensi pensiamo pensieri pensiero pensiez pensioen pensione penso pensons pensou
pequenas pequenos perante perca percas percebe percebem percebemos perceber percebes percebeste percebeu percebi
percebido percebo percento perche percio perco percorrer percorso percurso perd perda perdao perdas perde perdem
perdemos perdendo perderam perdere perdes perdeste perdeu perdez perdi perdidos perdita perdoar perdonare perdono
perdre perds perdu perdue perdus pere peres perfecte perfeita perfeitamente perfeito perfekt perfekte perfekten
perfekter perfektes perfetta perfettamente perfetto perfino pergunta perguntado perguntar perguntas perguntaste
pergunte perguntei pergunto perguntou pericolo pericolosa pericoloso perigo perigosa perigoso perigosos periode
perito peritos permanece permesso permet permets permette permettere permettez permettra permettre permis permissao
permite permitido permitiu perna pernas pers perseguicao persino perso personagem personagens personaggio personale
personali personalidade persone personeel personen personlich personliche personlichen personlicher personliches
personnage personnages personnalite personne personnelle personnellement personnes persoon persoonlijk persoonlijke
perte pertence pertencem pertences pertencia pertenco pertes perto peru pervers pes pesadelo pesadelos pesante pesce
pescoco pese pesquisa pesquisar pesquisas pessima pessimo pessoa pessoais pessoal pessoalmente pessoas petites
petits petrole petto peu peuple peur peut peuvent peux pezzi pezzo pfeift physique physische piaccia piacciono piace
piacere piacerebbe piaceva piacevole piaci piaciuto piada piadas pianeta piangere piani piatto piccola piccole
piccoli piccolo pied piedade piede piedi pieds piege piena pieno pierre pierres pietra piges pijn pijnlijk pik pilha
pillen pillole piloot pilota pilote pilotes pilotos pilules pioggia pior piorar piores piquer piratas pire pires pis
piscar piscine pisser pistas piste pistole pistolet pistool pitie piu piuttosto plaats plaatselijke plaatsen placard
plage plaindre plainte plais plaisante plaisantes plaisantez plaisir plait planeado planeet planeia planen planeou
planetas planete plannen planos planque plantas plante planten planter plantes plaques plastique plat plats platt
platzen platziert platzt plein pleine pleins pleite plek plekje plekken pleure pleurer plezier plicht plotseling
plotzlich plotzliche plu pluie plupart plusieurs plutot pneu pneus pobres pocao poche poches pochi pochino pode
podeis podem podemos podera poderao poderas poderei poderem poderemos poderes poderia poderiam poderiamos poderias
podermos poderosos podes podia podiam podiamos podias poe poeira poes poging poi poids poignarde poignee poil poils
poing pointe pois poisson poissons poitrine policiais policias policier policiers politicas politicos politie
politiek politieke politique politisch politische politischen politischer politisches polizei polizia polizist
polvere pomeriggio pomme pommes pomos pompes pompiers ponha ponham ponhas ponho pont ponta pontape pontas ponte
ponto pontos poort popolo populacao populair populaire porc porca porcaria porco porcos pormenores porrada porreiro
portais portait portando portano portant portanto portao portare portarla portarlo portarmi portas portata portati
portato portee portefeuille porteiro portent portes portez porti portiamo porto portoes poser posez posicao posicoes
positie positief positieve positiv positiven posizione possa possam possamos possano possas possede possesso
possiamo possibile possibilidade possibilidades possibilita possibilite possiveis possivel possivelmente posso
possono possuem possui posta postes posti posto postos pote potentiel poter potere poteri poterlo potes potesse
potessi potessimo potete poteva potevamo potevi potevo potra potrai potrebbe potrebbero potrei potremmo potremo
potreste potresti potuto poubelle pouca poucas pouco poucos poudre poule poulet pouls poumons poupar poupee pourquoi
pourra pourrai pourraient pourrais pourrait pourras pourrez pourri pourriez pourrions pourrons pourront poursuit
poursuite poursuivre pourtant pousa pousse pousser poussiere pouvaient pouvais pouvait pouvez pouviez pouvoir
pouvoirs pouvons povera poveri povero povo praat praatte praca prachtig prachtige praga praia praktisch pranzo
prasentiere prasentieren prasentiert prasident prata praten pratica praticamente praticar pratique pratiquement
prato pratos prazer prazise prazo precedemment precedenti precies precieux precis precisam precisamos precisarem
precisares precisaria precisas precisasse precisava precisavam precisavamos precisavas precisei precisement precises
precisos precisou preco precos predio preencher prefere preferee preferem prefererais preferes preferez preferia
preferida preferido preferisco preferita preferito prefiro pregar prego prejudicar premieres premiers prenais
prenait prenant prend prende prendendo prendere prenderla prenderlo prendermi prendersi prenderti prendete prendeu
prendi prendiamo prendo prendono prendra prendrai prendrais prendrait prendre prends prenez prenne prennent prenom
prenons preoccupa preoccupare preoccuparsi preoccuparti preoccupata preoccupato preoccupi preocupa preocupacao
preocupacoes preocupada preocupado preocupados preocupas preocupe preocupes preocupo prepara preparados preparando
preparare preparato preparer pres presas prese presenca presenta presentato presenter presentes presenti presento
presenza presi presos presque pressa pressao presse pressentimento pression pressionar pressione prestes prestito
presumo pret preta prete pretende pretendes pretendo pretendre preter pretes preto pretos pretre prets prettig
prettige preuve preuves prevenu previens prevu prezzo prie prier priere priester prigione prigionieri prigioniero
prijs primeira primeiras primeiro primeiros primi princesse principais principale principessa principios prins
prinses printemps prioridade priorite pris prisao prise prises prisioneiro prisioneiros prisonnier prisonniers prit
privacidade privat privata privaten privater privato prive privee prix probabile probabilidade probabilidades
probabilmente probablement probeer probeerde probeerden probeert proben proberen probiere probieren probiert
probleem problemas probleme problemen problemes problemi procedimento procedimentos procent proces processar
processo processos processus prochain prochaine prochaines proche proches procurado procuram procuramos procurando
procurar procuras procuratore procurava procurei procurem procureur procuro procurou prodotto producao producteur
produire produit produits produto produtor produtos produzieren produziert produzir proef professeur professionale
professionele professionell professionelle professora professore professores profiel profil profilo profissao
profissionais profissional profite profiter profond profondement profondo profumo profundidade progetti progetto
programas programma programme progres progresso proibido proiettile proiettili projet projeto projets promener
promessa promessas promesse promesso prometeste prometeu prometi prometo promets prometto promettre promis promocao
promotie pronta prontas pronti prontos propor propos proposer proposta propre propres propri propria propriamente
proprias propriedade propriedades proprieta proprietaire proprietario propriete proprio proprios prosseguir prossima
prossimi prossimo prostitutas protecao protege proteggere protezione protocole protocolos prouve prouver prova
provando provar provare provas provato provavel provavelmente provi provo provoca provocou provoque provoquer provou
proximas proximos prufe prufen prugeln psiquiatra psychisch psychische psychologische pu pubblica pubblico
publicidade publiek publieke publique puce pude pudemos puder puderam puderem puderes pudermos pudesse pudessem
pudessemos pudesses pudeste pue pugno puis puisque puissance puissant puissante puisse puissent puisses puissiez
puits pulire pulita pulito pulmoes pulseira punha punho punir punizione punktlich punt puntate punten punti puo puoi
pur purtroppo puseram puseste puste putain putains putos puttana putzen putzt puur puxa puxar puzza qua quadro
quadros quais quaisquer qual qualche qualcosa qualcun qualcuno quale quali qualidade qualidades qualite qualquer
qualsiasi qualt qualunque quand quando quant quantas quante quanti quantia quantidade quantite quanto quantos quao
quarenta quarta quarteirao quarteiroes quartier quartiere quartiers quarto quartos quase quasi quasiment quatre
quatrieme quatro quattro quebra quebrou quegli quei queijo queimado queimaduras queimar queimou queira queiram
queiras queixa queixas queixo quel quelconque quella quelle quelles quelli quello quelque quelques quels quem quente
quentes quer quereis querem queremos querendo quereria queres queria queriam queriamos querias queridos quero questa
questao queste questi questionar questione questo questoes quete quiconque quilometros quilos quimicos quindi quinze
quis quiser quiseram quiserem quiseres quisermos quisesse quisesses quiseste quitte quitter quittes quittez quoi
quoique raad raak raakt raakte raam raar rabbia raca raccogliere raccontare raccontato racconti rachen raconte
raconter racontes radiacao ragazza ragazze ragazzi ragazzo raggio raggiungere raggiunto ragione ragioni rainha raio
raios raison raisons raiva raizes raken raket raketten ramasser ramene ramener rand rannte rannten rapariga
raparigas rapaz rapazes rapazinho rapide rapidement rapidos rapina rapito rappele rappeler rappelez rappelle
rappelles rapporte rapporter rapporti rapporto rapports raptar raptou rarement rares ras rasch rassembler rast rasto
raten rater ratos rattraper rauben rauch rauche rauchen rauchst raucht raume raumen raumt raus rauspert ravi ravie
rayon rayons razao razoes razza reacao reactie reageerde reageert reageren reagieren reagiert reagir reais reale
realen realidade realise realiseerde realiser realises realistisch realite realiteit realizacao realta reazione
rebeldes rebelles rebentar recebe recebem recebemos receber receberam recebes recebeste recebeu recebi recebido
recebo receio receita recemment recente recentemente recentes recept recette recevez recevoir recherche recherches
rechercheur rechne rechnen rechnet recht rechtbank rechte rechten rechter rechtmassig rechtmassigen rechts
rechtstreeks rechtszaak rechtzeitig recois recoit recolha recolher recomecar recommence recommencer recompense
reconhece reconhecer reconheces reconhecimento reconheco reconnais reconnaissez reconnaitre reconnu recordacao
recordacoes recorde recordo recu recuar recule reculez recuperacao recuperare recupere recuperer recuperou recursos
recusa recusar recusou redde redden rede redelijk reden redenen redes redest redet redete redeten redevenir redor
redt reduire reduit reduzir reeds reellement reet refaire refait refeicao refeicoes refem refens refere referir
refiro reflechi reflechir reflechis reflexo reforcos refuser reg regali regardais regardait regardant regarde
regardent regarder regardes regardez regel regelen regelmassig regelmatig regeln regelrecht regels regelt regen
regering regiao regieren regiert regina registado registar registo registos registrato registriert regle reglement
regler regles regne regnet regno regola regole regra regras regressa regressar regresso regressou regrette regst
regt rei reich reiche reichen reicher reichlich reichsten reicht reichte reif reine reinen reiner reines reingehen
reinigen reinkommen reinste reis reise reisen reiss reisse reissen reisst reist reiste reite reiten reitest reitet
reizen reizend reizende reizenden rejoindre rejoins rejoint reken rekenen rekening rekeningen relacao relacionado
relacionamento relacoes relatie relaties relativ relatorio relatorios relatos relaxar relazione relazioni relecture
releve religiao religiose religiosen relogio relva remarque remarquer rembourser remede remedios remercie remercier
remet remets remettre remis remise remonte remonter remplacer rempli remplie remplir ren rencontre rencontree
rencontrer rencontres rend renda rendait rende rendent rendere rendez rendi rendra rendre rends rendu rendue
renforts renne rennen rennst rennt renoncer renseignements rentre rentree rentrer rentres rentrez rentrons renverse
renvoie renvoye renvoyer reparaste reparei reparer repariere reparieren repariert reparou repas repere repete
repeter repond repondez repondre reponds repondu reponse reponses reportagem repos repose reposer reprend reprendre
reprends representa representant represente repris reputacao reputatie reputazione requer resa reseau reservas
resgatar resgate residentes residuos resistenza resister resistere reso resolu resolvemos resolveu resolvi resolvido
resolvo resoudre respecte respecteer respecter respeita respeitar respeito respektiere respektieren respektiert
respektlos respira respiracao respirare respire respirer responda responde respondeu responsabile responsabilidade
responsabilita responsabilite responsables responsaveis responsavel resposta respostas ressemblait ressemble
ressemblent ressembler ressembles ressens ressent ressenti ressentir ressources restait restam restant restantes
restare restaurantes reste restee restent rester restera resterai restes restez resti restliche restlichen restons
restos resultaat resultados resultat resultaten resultats resultou rete retenir retenu retiens retient retirer
retomar retour retourne retourner retournes retournez retournons retraite retrouve retrouvee retrouver retrouvera
retta rette retten rettest rettet rettete reuniao reunidos reunioes reunions reunis reussi reussir reve reveille
reveillee reveiller revela revele reveler revelou revenez revenir revenons revenu revenus rever reverra reviendra
reviendrai revienne reviennent reviens revient revistar revistas revoir revois revolucao revu revue ricchi ricco
ricerca ricerche ricevere ricevuto riche richiamo richiesta richiesto richt richte richten richtet richtig richtige
richtigen richtiger richtiges richting ricominciare ricorda ricordare ricordato ricordi ricordo ricos ridere
ridicolo rieche riechen riechst riecht rief riefen rien riep riesca riesce riesci riesco riesen riesig riesige
riesigen riesiger riesiges rifiutato rifugio rigole rigoles riguarda riguardo rij rijd rijden rijdt rijk rijke
rilassati rimane rimanere rimani rimasta rimasti rimasto rinforzi ringrazio rinunciare riportato riposare riposo
ripreso rir rire rischi rischiare rischio riscos risico risicos riskeren riskiere riskieren riskierst riskiert
risolto risolvere risorse rispetto risponde rispondere rispondi risposta risposte risposto risque risquer risques
risquez riss ristorante risultati risultato rit ritardo ritje ritorno ritt riunione riusciamo riuscire riuscita
riusciti riuscito riuscivo rivier riviere riz roba robos roch rocha rochas roda rodas rodeado roep roepen roept roi
roken rollen rollt rolo romanos romantique romantisch romantische romantischen romische romischen rommel rompere
rompre rompu rond ronde rood rosas rossa rosso rosto rote roten roter rotes rotina rotta rotto rotzooi rouba roubado
roubar roubaram roubaste roubei roubo roubou roue rouges roule rouler roupa roupas rovinare rovinato royaume roze
rua ruas rubare rubato rucken ruckgangig ruckt ruckwarts rues ruf rufe rufen rufst ruft ruhe ruhen ruhig ruhige
ruhigen ruhiger ruhiges ruhren ruhrt ruht ruik ruikt ruil ruim ruimte ruine ruiner ruinieren ruinierst ruiniert
rumeur rumeurs rumo rumore rumores rund runde runter ruolo russe russes russische russischen russischer russo russos
rusten rustig rutscht ruzie rythme sa saai sabato sabe sabedoria sabem sabemos sabendo sabera saberao saberei
saberem saberemos saberes saberia sabermos sabes sabiam sabiamos sabias sac sacana sacanas sacco sachant sache
saches sachiez sacos sacre sacree sacrificios sacrifier sacs saem safar sag sagen sagesse saggio sagst sagt sagte
sagten sagtest sah sahe sahen sahst sai saia saiam saias saiba saibam saibas saida saidas saido saigne saimos sain
saindo saio sair saira sairam sairem saires sairmos sais saisi saisir saison saisse saiste sait saiu salade salaire
salao salas salaud salauds sali salire salle saloperie salta saltare saltato saltos saltou salut salutare salvacao
salvare salvaste salvato salvei salvou samedi samen sammeln sammelt sammle samt samtliche sandes sandte sanduiche
sanft sanfte sangue sanno sante sao sapato sapatos sapere saperlo sapesse sapessi sapete sapeva sapevi sapevo sappia
sappiamo saprei saputo sarai saranno sarebbe sarebbero sarei saremmo saremo saresti sarete sarilhos saro sassen
satelites satelliet satisfazer satisfeito satt sauber saubere sauberen sauberer sauberes saudades saudavel saude
sauer sauf saura saurai saurais saurait sauras saurez sauront saut saute sauter sauvage sauve sauver savaient savais
savait savent savez saviez savoir savons sbagli sbagliata sbagliato sbaglio sbrigati scala scambio scandale scappa
scappare scappata scappato scarpe scatola scegliere scelta scelte scelto scemo scena scendere sceriffo schaam schade
schaden schadet schaduw schaff schaffe schaffen schaffst schafft schaffte schafften schalt schalte schalten schaltet
schame schamen schande scharf scharfe scharfen schat schattig schatze schatzen schatzt schau schaue schauen schaust
schaut schaute schedel scheelt scheiden scheiding scheinbar scheine scheinen scheinst scheint scheiss scheisse
scheissen scheisst schelen schenke schenken schenkt schenkte schepen scherp schert scherzando scherze scherzi
scherzo schick schicke schicken schickes schickst schickt schickte schickten schieben schiebt schief schien schiena
schienen schiesse schiessen schiesst schiet schieten schifo schijn schijnt schild schilderij schip schlaf schlafe
schlafen schlafst schlaft schlag schlage schlagen schlagst schlagt schlau schlaue schlauer schlecht schlechte
schlechten schlechter schlechtes schlechteste schleichen schleicht schleppen schlich schlicht schlief schliefen
schliesse schliessen schliesslich schliesst schlimm schlimme schlimmen schlimmer schlimmere schlimmeres schlimmes
schlimmste schlimmsten schloss schlossen schlucken schlug schlugen schluss schmecken schmeckt schmeisse schmeissen
schmeisst schmerzhaft schmerzt schmutzig schmutzige schmutzigen schmutziges schnappe schnappen schnappt schnappte
schneid schneide schneiden schneidet schnell schnelle schnellen schneller schnelles schnellste schnellsten
schnellstmoglich schnitt schockiert schoenen schon schone schonen schoner schones schonste schonsten schoon
schoonheid schoot schop schoss schossen schot schoten schouder schrag schrecklich schreckliche schrecklichen
schrecklicher schreckliches schreef schreeuwen schrei schreib schreibe schreiben schreibst schreibt schreie schreien
schreist schreit schrie schrieb schrieben schriftlich schrijf schrijft schrijven schrijver schuchtern schuf schuld
schulde schulden schuldest schuldet schuldig schutter schutze schutzen schutzt schwach schwache schwachen schwacher
schwaches schwanger schwangere schwarz schwarze schwarzen schwarzer schwarzes schwebt schweigen schwer schwere
schweren schwerer schweres schwierig schwierige schwierigen schwieriger schwimmen schwimmt schwor schwore schworen
schwul schwule schwulen scientifique scientifiques scienza sciocco scommetto scomparsa scomparso scoperto scopo
scoprire scoprirlo scorsa scorso scorta scritta scritto scrivania scrivere scuola scusa scusami scusarmi scusate
scuse scusi seance seccao sechs sechste sechsten secolo seconda seconde seconden secondes secondi secondo secours
secretaire secrete secretos secteur seculo seculos securite sedere sedia seduta seduti seduto segeln segnale segne
segni segno segredo segredos segreta segreti segreto segue seguem seguendo segui seguidores seguimos seguindo
seguinte seguintes seguire seguito seguiu segundos seguranca segurancas segurar segure seguros sehe sehen sehne sehr
seht sei seid seien seigneur sein seine seinem seinen seiner seines seinetwegen seins seios seist seit seitdem
seither seizoen seja sejam sejamos sejas sejour seks seksueel seksuele sel selbe selben selber selbst selo selon
selten seltene seltenen seltener seltsam seltsame seltsamen seltsamer seltsames selvagem selvagens sem semaine
semaines semanas semblait semblant semble semblent sembler semblerait sembles semblez sembra sembrano sembrare
sembrava sembri sembro semelhante sementes semplice semplicemente sempre senao senateur senatore sende senden sendet
sendo senhor senhora senhoras senhores senhorita sens sensacao sensazione sensivel senso sensores senta sentados
sentais sentait sente sentem sentenca sentent sentes sentez senti sentia sentiamo sentidos sentie sentimenti
sentimento sentimentos sentimos sentindo sentire sentires sentiria sentirlo sentirmi sentirti sentiste sentita
sentite sentito sentiu sentivo sento senza separacao separados separer sept septembre sequencia sequer serai
seraient serais serait serao seras serata serei serem seremos seres serez sergent sergente seriam seriamos serias
serieus serieuse serieusement serieux serieuze seriez serions serment sermos serons seront serre serrer sers sert
serva servem servent serveur serveuse servi servico servicos servieren serviert serviette servira servire servito
serviu serviva servizi servizio servo servono ses sessao sesso sessoes sessuale sete setimo sette settimana
settimane settore setze setzen setzt setzte setzten seu seul seule seulement seules seuls seus sexe sexuais sexuel
sexuell sexuelle sexuellen sexueller sezione sfida sguardo sherif sia siamo siano siate sich sicher sichere sicheren
sicherer sicheres sicherlich sichern sicherste sichtbar sicura sicuramente sicurezza sicuri sicuro sido sie sieben
siebten siecle sieda siediti sieh siehst sieht siete siga sigam sigaret sigaretten signaal signale signaler signe
signer signes significa significam significato significava significhi signifie signora signore signori signorina sii
silbernen silenzio sim simbolos simile simili simpel simpele simplement simples simplesmente sinais sinal
sincronizadas sind sindaco sinds sindsdien singe singen singes singolo singst singt sinistra sinken sinkt sinnlos
sinon sinta sintam sintas sinto sintomas sirva sissignore sistemare sistemas sistemato sistemi sito situacao
situacoes situatie situazione sitz sitze sitzen sitzt sla slaaf slaan slaap slaapkamer slaapt slaat slachtoffer
slachtoffers slapen slaven slecht slechte slechter slechts slechtste sleutel sleutels sliep slimme slimmer sloeg
sloot sluit sluiten smaak smaakt smeek smerige smesso smettere smetterla smetti smettila snappen snapt sneeuw snel
snelheid snelle sneller snelweg snij soa sobald sobe sobretudo sobrevivencia sobreviventes sobreviver sobreviveu
sobrinha sobrinho sobrou soccorso sociais sociale sociedade societa societe socios soco sodass soeben soep soeur
soeurs sofern soffrire sofort sofortige sofre sofrer sofreu sofrimento sogar sogenannte sogenannten sogni sogno soi
soient soif soigner soin soins soir soiree soirs sois soit solange solch solche solchen solcher solches soldaat
soldados soldat soldaten soldati soldato soldats soldi soleil soli solide solito soll solle sollen sollst sollt
sollte sollten solltest solltet solta soltanto solteira solteiro solucao soluzione som sombras sombre somente somit
somme sommeil sommes sommet sommige sommigen somos soms sonderlich sondern sonhar sonhei sonho sonhos sonne sonno
sonntags sono sonst sont soort soorten sopportare sopra soprattutto sopravvivere sorciere sorella sorelle sorge
sorgen sorgfaltig sorgst sorgt sorgte soro sorpreso sorrir sorriso sors sortais sortait sortant sorte sortent sortes
sortez sorti sortie sortir sortira sortis sortons sospeso sospettato sospetti sospetto sotaque sotto sou soube
soubemos souber souberem souberes soubesse soubessem soubesses soubeste souci soucie soucier soucis soudain souffert
souffle souffrance souffre souffrir souhaite souhaiter soupe sourire souris soutenir soutien souvenez souvent
souviens souvient soviel soweit sowie sowieso sowjetischen sowohl soyez soyons soziale sozialen sozinha sozinho
sozinhos sozusagen spada spalla spalle spanische spanischen spannend spannende spanning spara sparare sparato sparen
spari sparire sparito sparo spart spaten spater spatestens spaventata spaventato spazieren spazio spazzatura
specchio speciaal speciale specialement speciali specialiste specie speel speelde speelgoed speelt spel spelen
spelers spelletje spelletjes speranza speravo spero sperren sperrt spese spesso spettacolo speziell spezielle
speziellen spia spiace spiaggia spiega spiegare spiegazione spiegel spiel spiele spielen spielst spielt spielte
spielten spijt spinnst spinnt spinto spion spirito spirituelle spitzen splendida spoedig spontan spoor sporco sporen
sposa sposare sposata sposato sprach sprachen sprak sprake spraken spreche sprechen sprecht spreek spreekt spreken
sprengen sprich sprichst spricht springe springen springst springt sprong spuckt spul spullen spure spuren spurlos
spurst spurt spurte squadra sta staan staart staat staatliche staatlichen stabil stad stade staffel stagione stahl
stai stak stal stalen stamattina stammen stammt stampa stanca stanco standaard standen standig standige standigen
stanno stanotte stanza stanze stap stappen starai starb starben starke starken starker starkes starkste starksten
starren starrst starrt starrte starte starten startet stasera stata stati stato statt stattdessen stattfinden statut
stava stavamo stavano stavi stavo stavolta stazione stechen stecke stecken steckst steckt steckte steckten steden
steeds steek steekt steelt steen steh stehe stehen stehende stehlen stehst steht steif steig steige steigen steigst
steigt steken stel stelde stelen stell stelle stellen stelletje stellst stellt stellte stellten stellvertretende
stelt stemmen stemming stenen ster sterbe sterben sterbenden sterf sterft sterk sterke sterker sterkste sterline
sterren sterven stessa stesse stessi stesso stets steuern steuert steun stevig stia stiamo stiano sticht stieg
stiegen stiehlt stiekem stierf stierven stiess stijl stil stile stille stillen stilte stimme stimmen stimmt stimmte
stinkenden stinkst stinkt stirb stirbst stirbt sto stoel stoere stof stohnt stolz stolze stolzer stom stomaco stomme
stond stonden stoppen stoppt stopt stopte storen storia storie storst stort stossen stosst straal straat strada
strade straf strahlt straks strana strane strano straordinario strategie straten streek strega streghe streichen
streite streiten streitet streng strenge stretto strijd stritten stront stronzata stronzate stroom struttura
studente studenten studenti studi studiare studiato studie studiere studieren studiert studierte stuk stukje stukjes
stukken stumm stunde stundenlang stupida stupide stupides stupidi stupido stur sturen sturmen sturzen sturzt sturzte
stuur stuurde stuurt stylo sua suas subi subito subiu substancia substituir substituto succeda succede succedendo
succedere succes successa successo sucer sucesso suche suchen suchst sucht suchte suchten suchtig sucre sud sudlich
sudlichen sufficiente suffira suffisamment suffisant suffit suficientes sugere sugeriu suggere sugiro sugli sui
suiker suis suivant suivent suivez suivi suivre suja sujar sujeito sujet sujets sujo sukkel sul sulla sulle sullo
summt suo suoi suona suonare suono superare superato superbe superieur superiore superiores superiori suponho
suportar suporte suporto supostamente suposto supplie suppongo supporte supporto surement surgiu surpreendida
surpreendido surpresa surpris surs surtout survecu surveille surveiller survie survivants survivre suspeita
suspeitas suspeito suspeitos suss susse sussen susser susses sveglia svegliati svegliato sveglio symbole symbool
sympa symptomes systeem systeme systemes taak taal taart tableau taca tache tafel tage tagelang tages taglia
tagliare tagliato taglich taglichen taglio tagsuber taille taire tais talentos talmente talvez tamanho tambem tampa
tanden tandis tanques tant tantas tante tanti tantissimo tantos tanz tanze tanzen tanzt tanzte tao taper tapfer
tapfere tapferen tapferer tapis tappeto tarado tard tardi tare tarefa tarefas tarte tas tasca tasse tate taten
tatouage tatsachlich tatuagem taub tauchen tauchst taucht tauchte tauchten taugt taule tausche tauschen tauscht
tausend tausende tausendmal taux tavola tavolo taxa tazza technisch technische technischen technologie tecido
tecnicas tecnicos tegelijk tegen tegenover tegenstelling tegenwoordig teil teile teilen teilnehmen teilt teilte
teilweise teken tekenen tekst tel tele telecamere telefon telefonar telefonata telefone telefonema telefonemas
telefones telefonieren telefoniert telefonou telefoon telefoontje telefoontjes telemoveis telemovel teleurgesteld
televisao televisione telhado telkens telle tellement tellen telles tels telt tem temo temoignage temoigner temoin
temoins temos temperatuur tempesta tempestade tempete tempi temporale tempos temps tenais tenait tenciono tenda
tendance tendes tendo tendre tenente tenere tenerlo tenez tenha tenham tenhamos tenhas tenho tenir tenminste tensao
tenslotte tenta tentam tentamos tentando tentaram tentarem tentares tentas tentaste tentativas tentative tentativo
tentato tentava tente tentei tentem tenter tentes tento tentou tenu tenuta tenuto tenzij teorias ter tera terao
teras terceira terceiro terecht terei terem teremos teres teria teriam teriamos terias terme termes termina
terminado termine terminei terminer terminou termos terra terras terre terrein terres terribile terriblement
territoire terriveis terrivel terrivelmente terroristas terroriste terroristen terroristes terug teruggaan
terugkomen terwijl terza terzo tes tesouro testa testar teste testemunha testemunhar testemunhas testemunho testen
tester testes testimone testimoni tete tetes tette tetto teu teuer teure teuren teurer teures teus teve teveel
tevreden texte theoretisch theorie therapie thuis tido tief tiefe tiefen tiefer tiefsten tien tiendra tiendrai tiene
tieni tienne tiennent tiens tient tierisch tieten tijd tijdelijk tijden tijdens tijdje tinha tinham tinhamos tinhas
tintas tipi tipos tippe tir tiram tiramos tirando tiraram tirare tirares tiras tiraste tirato tirei tirem tirent
tirer tireur tirez tiros tiroteio tirou tissu titel titolo titre titulos tive tivemos tiver tiveram tiverem tiveres
tivermos tivesse tivessem tivessemos tivesses tiveste tizi tizio toalha tocava tocca toccare toccato toch tocou
todas todlich todliche todlichen todos toegang toegeven toekomst toekomstige toen toespraak toestand toestel
toestemming toeval toevallig togliere toi toilettes toit tolle tollen toller tolles tollste tolo tolto tomam tomamos
tomaram tomares tomas tomaste tomates tomava tomba tombe tombee tombent tomber tombes tomei tomou toneladas tonen
tong toon toont toquei toquem toques torcer toren tornam tornando tornar tornaram tornare tornaste tornata tornate
tornati tornato torne tornei torneio tornera torni torniamo tornou tort torto tot totaal totale totalement totalen
totaler totdat toten toter totes totest totet totete toteten touche toucher touchez toujours tourne tournee tourner
tous toute toutes touw tra trabalha trabalhado trabalhador trabalhadores trabalham trabalhamos trabalhando trabalhar
trabalharam trabalhas trabalhaste trabalhava trabalhei trabalho trabalhos trabalhou tracce traccia tradicao
tradimento tradito traditore traducao traduction tradurre traduzione traf trafego trafen traffico trafic traficantes
traga tragam trage tragen tragische tragischen tragst tragt trahi traicao traine trainiere trainieren trainiert
trair traite traitement traiter traites traitre traiu tramar tramite trancado trancar tranen trank tranken tranne
tranquilla tranquille tranquillo transfere transferido transfert transforma transforme transformer transformou
transmettre transmissao transmissor transplante transportieren trappola trara traseira traseiras traseiro trasferito
trat tratam tratamento tratamos tratas tratava trate tratei tratou tratta trattato tratti tratto trau traue trauen
traume traumen traumst traumt traumte traurig traurige traurigen trauriger trauriges traust traut travail
travaillais travaillait travaille travaillent travailler travailles travaillez travar travaux travers traverser traz
trazem trazer trazeres trazes trazia trazido tre treff treffe treffen trefft treibe treiben treibst treibt trein
treinado treinador treinar treino trekken trekker trekt trennen trennt trennten treno trente tresor tretas trete
treten tretet treu treue treuen treuer trevas tribo tribunale trieb triff triffst trifft trink trinke trinken
trinkst trinkt trinta tripulacao tritt trittst troca trocar trocken trockene trockenen troco trocou troep troepen
troia trois troisieme trok trompe tromper troon trop tropas troppa troppe troppi troppo trots trotz trotzdem trou
troupes trous trouvais trouvait trouve trouvee trouvent trouver trouvera trouverai trouveras trouverez trouveront
trouves trouvez trouvons trouw trouwen trouwens trouxe trouxemos trouxeram trouxeste trova trovano trovare trovarla
trovarlo trovarmi trovarti trovata trovate trovati trovato troverai troveremo trovi troviamo trovo truc trucco trucs
trug trugen truque truques trut tua tuas tubarao tubaroes tubos tudo tue tuee tuent tuer tuera tuerai tuerait tues
tueur tueurs tuez tuin tumeur tumulo tun tuneis tuo tuoi turma turnos tussen tust tut tutta tutte tutti tutto tuyau
tv twaalf twee tweede twijfel twintig typisch typische typischer ubel uber uberall uberaus uberfall uberhaupt
uberlassen uberleben uberlebt uberlegen uberlegt ubermorgen ubernehme ubernehmen ubernimm ubernommen uberprufe
uberprufen uberpruft uberraschend uberrascht uberraschung uberraschungen uberreste ubers ubersetzt ubersetzung
ubertragen uberzeugen uberzeugend uble ubriaco ubrig ubrigen ubrigens uccelli uccello uccide uccidere ucciderlo
uccidermi ucciderti uccisa uccisi ucciso udienza ufficiale ufficialmente ufficio uguale uguali uhr uisque uit
uitdaging uiteindelijk uiterste uitgenodigd uitleggen uitnodiging uitslag uitstekende uitweg uitzicht uitzoeken
ultieme ultimas ultimative ultime ultimi ultimos ultrapassar uma umana umani umano umarme umarmen umarmt umas
umbringen umdrehen umgeben umgebracht umgehen umgehend umgelegt umher umlegen umore ums umso umsonst umwerfend
umziehen unabhangig unangenehm unangenehme unauffallig unbedingt unbekannt unbekannte unbekannten unbekanntes
unbemerkt und une unendlich unertraglich unerwartet unerwartete unfahig ungefahr ungern ungeschehen ungestort
ungestraft ungewohnlich ungewohnliche ungewohnlichen unglaublich unglaubliche unglaublichen unglucklich ungluckliche
unhas unheimlich unhoflich uniao unicas unicos unidade unidades unieke uniquement unita uniti univers universidade
universita universiteit universum unmittelbar unmoglich unnotig unrecht uns unschuldig unschuldige unschuldigen
unschuldiger unschuldiges unser unsere unserem unseren unserer unseres unsern unsicher unsichtbar unsichtbare
unsichtbaren unsre unsterblich unten unter unterbrechen unterbrochen untere unteren unterhalb unterhalten unterm
unternehmen unterrichte unterrichten unterrichtet unterscheiden unterscheidet unterschied unterschiedliche
unterschreibe unterschreiben unterschrieben unterstutze unterstutzen unterstutzt untersuche untersuchen untersucht
unterwegs unterzeichnet unversehrt unverzuglich unwohl unzahlige uomini uomo uova uralte uren urgence urgences urina
urlare urso ursos ursprunglich ursprungliche ursprunglichen usa usadas usados usam usamos usando usaram usare usares
usas usaste usata usato usava uscendo uscire uscita uscite uscito usei usem usi usine usou utile utilisant utilise
utilisee utilisent utiliser uur uw uwe vaak vacances vacanza vacas vache vacina vada vader vaders vado vage vaguear
vai vaincre vais vaisseau vaisseaux vakantie vaker val valait valem valent valente vales valeu valeur valha valigia
valise vallee vallen valore valores valse valt vamos vampier vampiers vampiri vampiros vanaf vanavond vandaag
vandaan vandoor vangen vanmiddag vanmorgen vannacht vanno vanochtend vantagem vantaggio vanuit vanwege vanzelf vao
varias varios varken vas vasca vasculhar vaste vater vaters vattene vaudrait vaut vaux vazio vecchi vecchia vecchie
vecchio vecht vechten vecu veda vede vederci vedere vederla vederlo vedermi vederti vedete vedi vediamo vedo vedono
vedrai vedremo veel vehicule veiculo veiculos veilig veilige veiliger veiligheid veille veiller veio veja vejam
vejamos vejas vejo velas veld vele velen veleno velha velhas velho velhos velhote veloce velocemente veloci
velocidade vem vemos venaient venais venait venant vend vendas vende vendem vendemos vendere vendeu vendeur vendido
vendita vendre vendredi vends vendu venduto venendo venez venga venger vengo vengono venha venham venhas venho
veniez venire venisse venite veniva venne venons vens vente venti vento ventos ventre venu venus venuta venuti
venuto verabredet verabschiede verabschieden verabschiedet veramente verander veranderd veranderde veranderen
verandering verandern verandert veranderte verangstigt veranstalten verantwoordelijk verantwortlich verao verargert
verarschen verarschst verarscht verbaasd verbaast verband verbannt verbergen verbergt verbessern verbessert verbiete
verbietet verbinde verbinden verbindet verbinding verbirgt verblijf verboden verbonden verborgen verboten verbracht
verbrachte verbrachten verbrand verbrannt verbrannte verbreiten verbreitet verbrennen verbrennt verbringe verbringen
verbringst verbringt verbunden verdacht verdachte verdachten verdachtig verdachtigen verdachtigt verdade verdadeira
verdadeiramente verdadeiro verdadeiros verdammt verdammte verdammten verdammter verdammtes verdanke verdanken
verdeckt verdediging verder verdere verderop verdes verdien verdiend verdiende verdiene verdienen verdienst verdient
verdiente verdieping verdirbt verdomd verdomde verdomme verdorben verdorie verdriet verdrietig verdween verdwenen
verdwijnen verdwijnt vere verehrte verei vereint verem veremos veres verflucht verfluchte verfluchten verfluchter
verfluchtes verfolge verfolgen verfolgt verfolgte verfugbar verfugbaren verfugen verfugt verfuhrt vergadering
vergangen vergangenen vergass vergat vergebe vergeben vergeef vergeet vergeht vergeleken vergesse vergessen vergesst
vergeten vergeuden vergeven vergewaltigt vergib vergiftet vergiss vergissing vergisst vergist vergleichen verglichen
vergogna vergonha vergraben verhaal verhafte verhaften verhaftet verhalen verhalt verhalten verhaltst verhandeln
verhandelt verheimlicht verheiratet verheiratete verheirateten verhindern verhindert verhort verhuizen verhungern
veri verifica verificacao verifie verifier verifiquei verita verite verjaardag verkauf verkaufe verkaufen verkaufst
verkauft verkaufte verkeerd verkeerde verkehrt verklaar verklaart verklagen verklagt verklaren verklaring verkleidet
verknallt verkocht verkoop verkoopt verkopen verlaat verlange verlangen verlangst verlangt verlangte verlass
verlasse verlassen verlassenen verlasst verlaten verlaufen verlauft verleden verlegen verlegt verleiht verletzen
verletzt verletzte verletzten verlieben verliebt verliebte verlief verliefd verliere verlieren verlierst verliert
verlies verliess verliessen verliest verliet verliezen verlobt verloofde verloor verlor verloren verlorene
verlorenen vermasselt vermeiden vermelha vermelho vermisse vermissen vermisst vermisste vermissten vermist vermiste
vermoed vermogen vermoord vermoordde vermoorden vermoordt vermos vermute vermuten vermutet vermutlich vernichten
vernichtet vernietigd vernietigen vernunftig vernunftige vernunftigen vernunftiger vero veroffentlicht veronderstel
veroordeeld veroorzaakt verpasse verpassen verpasst verpasste verpest verpflichtet verplicht verprugeln verprugelt
verra verraad verraden verrader verrai verrais verranno verras verrassing verrast verrat verrate verraten verre
verres verrez verriet verrons verront verruckt verruckte verruckten verruckter verrucktes vers versagt versammeln
versammelt versao versaut verschaffen verschafft verschieben verschiedene verschiedenen verschil verschillende
verschlossen verschont verschrikkelijk verschrikkelijke verschwand verschwanden verschwende verschwenden
verschwendest verschwendet verschwinde verschwinden verschwindest verschwindet verschwunden versehentlich versetzen
versetzt versichere versichert versie versione verslaan verslag verslagen versorgen versorgt versprach verspreche
versprechen versprich versprichst versprochen versta verstand verstanden verstandig verstarkt versteck verstecke
verstecken versteckst versteckt versteckte versteckten versteh verstehe verstehen verstehst versteht versterking
verstoppen verstopt verstorbenen verstossen verstosst versuch versuche versuchen versuchst versucht versuchte
versuchten vert vertaling verteidigen verteidigt verteilen verteilt vertel verteld vertelde vertellen vertelt
vertragen vertragt vertrau vertraue vertrauen vertraulich vertraust vertraut vertraute vertreiben vertrek vertrekken
vertrekt vertrete vertreten vertrieben vertritt vertrok vertrokken vertrouw vertrouwde vertrouwen vertrouwt
verursachen verursacht verursachte verurteile verurteilen verurteilt vervangen vervelend vervolgens verwacht
verwachten verwachtte verwandeln verwandelt verwandelte verwandt verwechseln verwechselt verweigert verwenden
verwendet verwickelt verwijderd verwirrt verwundet verzamelen verzeih verzeihe verzeihen verzeiht verzeker
verzekering verzet verzichte verzichten verzieh verzoek verzweifelt verzweifelte ves vespera veste vestida vestidos
vestigios vestiti vestito vetements vetro vette veuille veuilles veuillez veulent veut veuve veux vezes vi viagem
viagens viaggio viaja viande vias vicenda viciado vicina vicini vicino victime victimes victoire vidas vide vider
vidro vieil vieille vieilles viel viele vielen vieler vieles vielleicht vielmehr viemos viendra viendrai viendrais
viendrait viendront viene vieni vienne viennent viennes viens vient vier vieram vierde vieren vierge viermal vierte
viertel vierten vies viesse vieste vieux vieze vigiar vijand vijanden vijf vijfde vijftien vijftig vila vilain
villaggio ville villes vimos vin vincere vind vinda vindas vinden vindo vindos vindt vinganca vingar vinger
vingerafdrukken vingers vingt vinha vinham vinhas vinho vinte vinto viol violacao viole violenza violou vir vira
virado viram virao virar vire virem virer vires virgem viria virmos virou vis visage visages visao vise visione
visitas visite visiter visites viso visoes visse vissen vissuto vistas viste visti vistos vit vita vitais vite
vitesse vitima vitimas vitoria vittima vittime vittoria viu viuva vivais vivait vivant vivante vivants vivas vivem
vivemos vivent viver vivere vives viveu vivez vivi vivia viviam vivono vivons vivos vivre vizinha vizinhanca vizinho
vizinhos vlag vlak vlakbij vlees vleugels vlieg vliegen vliegt vliegtuig vliegtuigen vliegveld vloek vloer vloog
vloot vlucht vluchten vlug voa voar voce voces vocht voci voedsel voel voelde voelen voelt voer voeren voert
voertuig voet voeten vogel vogeln vogels voglia vogliamo voglio vogliono voi voici voie voient voies voila voir
voire vois voisin voisins voit voiture voitures voix vol volant volare voldoende vole volee voler volere volesse
volessi volete voleur voleurs voleva volevamo volevano volevi volevo volg volgde volgen volgend volgende volgens
volgt volk volkomen voll volle volledig volledige vollem vollen voller volles vollig volliger vollkommen vollstandig
vollstandige volo volontaire volonte vols volta voltado voltam voltamos voltar voltara voltaram voltaras voltarei
voltarem voltaremos voltares voltaria voltarmos voltas voltasse voltaste voltava volte voltei voltem voltemos voltes
volto voltou voluto volwassen vom vomi von vond vonden voneinander vont vontade voo voor vooral voorbeeld voorbereid
voorbij voordat voordeel voorgoed voorkeur voorkomen voorlopig voormalige voorraad voorstel voorstellen voort
voortaan vooruit vooruitgang voorzichtig voorzitter vor voran voraus vorbei vorbeigekommen vorbeikommen vorbereiten
vorbereitet vorderen voren vorerst vorgefallen vorgestellt vorgestern vorher vorhin vorig vorige vorlaufig vorm
vormen vorn vorne vorra vorrai vorrebbe vorrei vorresti vorsichtig vorsichtiger vorstellen vorubergehend vorwarts
vossa vossas vosso vossos vostra vostre vostri vostro votacao voti votos votre vou voudra voudrais voudrait voudriez
voulaient voulais voulait voulez vouliez voulions vouloir voulons voulu vous voyager voyais voyait voyant voyez
voyons vozes vraag vraagt vrachtwagen vragen vrai vraie vraies vraiment vrais vrede vreemd vreemde vrees vreselijk
vreselijke vriend vriendelijk vrienden vriendin vriendinnen vriendje vriendjes vriendschap vrij vrijdag vrije
vrijheid vrijwel vrijwillig vroeg vroege vroegen vroeger vrolijk vrouw vrouwelijke vrouwen vu vue vues vuil vuile
vuoi vuol vuole vuoto vus vuur waar waarbij waard waarde waardeer waardeloze waarderen waardoor waarheid waarin
waarmee waarom waarop waarover waarschijnlijk waarschuw waarschuwing waarvan waarvoor wach wache wachen wachsam
wachsen wachst wacht wachte wachten wachtte wagen wagst wagt wahle wahlen wahlt wahlte wahlten wahnsinnig wahr wahre
wahren wahrend wahrer wahres wahrhaft wahrhaftig wahrlich wahrscheinlich wakker wandern wandert wandte wanhopig wann
wanneer wapen wapens ware waren warf warfen warme warmen warmes warne warnen warnte warst wart warte warten wartest
wartet wartete warteten warum wasch wasche waschen wascht wat wechseln wechselt wecken weckst weckt wedden weder
wedstrijd weer wees weet weg wegen wegens weggaan weggegangen weggehen weggelaufen weggenommen weglaufen wegnehmen
weh wehren weht wehtun weib weibliche weiblichen weich weiche weichen weicht weigerde weigere weigern weigert
weigerte weil weine weinen weinig weinst weint weinte weise weisen weiser weiss weisse weissen weisser weisses
weisst weist weit weitaus weite weitem weiten weiter weitere weiteren weiterer weiteres weitergehen weiterhin
weiterleben weitermachen weken wel welch welche welchem welchen welcher welches weleens welk welke welkom wellicht
weltweit wem wen wende wenden wendet wenig wenige wenigen weniger wenigsten wenigstens wenn wens wensen wer werd
werde werden werdet wereld werfe werfen werft werk werkelijk werkelijkheid werken werkt werkte werkten wert wertlos
wertvoll wertvolle wertvollen wertvoller wesentlich weshalb wessen westen westlich westlichen weswegen weten
wetenschap wetenschappers wette wetten wezen wezens wichtig wichtige wichtigen wichtiger wichtigere wichtiges
wichtigste wichtigsten widerfahren widerliche widerstehen wie wieder wiederhole wiederholen wiederholt wiedersehen
wiederum wiegt wiens wies wieso wiet wij wijn wijs wijst wijze wijzen wil wilde wilden wilder wildes willen
willkommen willst wimmelt winkel winnaar winnen winst wint winzig winzige winzigen winziges wir wird wirf wirfst
wirft wirken wirklich wirkliche wirklichen wirkst wirkt wirkte wirst wissen wisst wist wisten witte witzig woanders
wobei wochenlang wodurch woede woestijn wofur woher wohin wohl wohne wohnen wohnst wohnt wohnte wohnten wolle wollen
wollt wollte wollten wolltest wolltet womit womoglich wonach wond wonden wonen woning woon woonde woont woord
woorden woran worauf worden wordt worin woruber worum wou wovon wovor wozu wraak wuchs wunderbar wunderbare
wunderbaren wunderbarer wunderbares wundere wunderschon wunderschone wunderschonen wunderschoner wunderschones
wundert wundervoll wundervolle wundervollen wundervoller wundervolles wunsche wunschen wunschst wunscht wunschte
wurde wurden wurdest wurdet wurdig wusste wussten wusstest wusstet wutend xerife yeux zaak zacht zag zagen zahle
zahlen zahlst zahlt zak zaken zakken zal zand zangada zangado zat zaten zaterdag ze zee zeer zeg zegen zeggen zegt
zehn zei zeiden zeig zeige zeigen zeigst zeigt zeigte zeit zeker zekere zekerheid zelf zelfde zelfmoord zelfs zender
zerstoren zerstort zes zet zette zetten zeven zia zich zicht zichzelf zie zieh ziehe ziehen ziehst zieht ziek zieke
ziekenhuis ziekte ziel ziemlich ziemliche ziemlicher ziemliches zien ziet zij zijde zijn zimmer zin zing zingen zio
zit zitta zitten zitto zo zoals zocht zodat zodra zoek zoeken zoekt zoektocht zog zogen zoiets zojuist zolang zomaar
zomer zon zonas zondag zonde zonder zoon zorg zorgde zorgen zorgt zou zouden zout zoveel zover zowat zowel zu
zucchero zueinander zuerst zufallig zufalligerweise zufrieden zugeben zugestossen zuhause zuhoren zuiden zukommen
zukunftige zukunftigen zul zuletzt zulke zullen zult zum zumindest zunachst zur zurecht zuruck zuruckbringen
zuruckgekehrt zuruckgekommen zuruckkehren zuruckkommen zurzeit zus zusammen zusatzliche zusatzlichen zusehen
zustandig zuster zustossen zutiefst zuurstof zuvor zwaar zwaard zwak zwakke zwanger zwanzig zwar zware zwart zwarte
zweer zwei zweifellos zweimal zweit zweite zweiten zweitens zweiter zweites zwembad zwemmen zwijgen zwing zwingen
zwingt zwischen zwolf
"""


def _ranked(words: str) -> dict[str, int]:
    return {word: place for place, word in enumerate(words.split(), start=1)}


RANKS = {"en": _ranked(_EN), "es": _ranked(_ES)}
HOME = frozenset().union(*RANKS.values())
EVERYDAY = HOME.union(_ABROAD.split())

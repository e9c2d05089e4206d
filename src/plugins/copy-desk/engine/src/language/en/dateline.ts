import type { DatelineWords } from '../dateline-words';

export const dateline: DatelineWords = {
  from: 'from|in',
  on: 'on',
  correspondsTo: 'corresponding',
  fillers: 'exclusive|breaking|analysis|update|correction',
  beforePlace: '',
  beforeByline: 'by',
  outletWords: 'News|Times|Post|Press|Agency|Herald|Tribune|Gazette|Daily|TV|Radio|Media|Online|Newswire|Journal',
  givenNames:
    'Aaron|Abdul|Abdullah|Adam|Ahmad|Ahmed|Alan|Alex|Alexander|Ali|Alice|Amanda|Amina|Amir|Amy|Andrew|Angela|Ann|Anna|Anne|Anthony|Ayman|Barbara|Ben|Benjamin|Bilal|Brian|Carol|Catherine|Charles|Chris|Christopher|Claire|Daniel|David|Deborah|Diana|Dominic|Donald|Edward|Elena|Elizabeth|Emily|Emma|Eric|Fadi|Farah|Fatima|Francis|Frank|Gary|George|Hamza|Hannah|Hasan|Hassan|Helen|Henry|Hussein|Ibrahim|Isabel|Jack|James|Jane|Jason|Jean|Jeff|Jennifer|Jessica|Joe|John|Jonathan|Joseph|Julia|Julie|Karen|Kareem|Karim|Kate|Katherine|Kevin|Khaled|Khalid|Laila|Laura|Layla|Leila|Linda|Lisa|Louise|Lucy|Luke|Mahmoud|Maria|Mariam|Mark|Martin|Mary|Maya|Michael|Michelle|Mohamed|Mohammad|Mohammed|Muhammad|Mustafa|Nabil|Nadia|Nancy|Natalie|Nicholas|Nick|Noor|Nora|Olivia|Omar|Patricia|Patrick|Paul|Peter|Philip|Rachel|Rania|Rebecca|Richard|Robert|Robin|Ryan|Said|Sally|Salma|Sam|Samantha|Sami|Samir|Samuel|Sara|Sarah|Scott|Simon|Sophie|Stephen|Steven|Susan|Tarek|Tariq|Thomas|Tim|Timothy|Tom|Victoria|William|Yasmin|Youssef|Yusuf|Zeina',
  nameParticles: 'van|von|de|al|el|bin|ben|abu|Mac|O',
  notNames:
    'the|a|an|of|in|on|at|for|to|and|or|but|as|by|is|are|was|were|has|have|had|will|would|could|not|no|new|after|before|over|under|with|from|more|how|why|what|when|who|where|prime|minister|president|government|police|court|king|queen|prince|officials|state|city|war|oil|stocks|shares|league|cup|united|saint',
  leadVerbs: '',
  guesses: false,
};

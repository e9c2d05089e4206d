/** Names that end in a sign which elsewhere ends a sentence. */
export const NAMES_WITH_MARKS =
  'Yahoo!|Jeopardy!|Joomla!|Oklahoma!|Wham!|Kahoot!|Yum!|Airplane!|Mamma Mia!|Moulin Rouge!|Chips Ahoy!|Hello!';

/** Names that begin with a number and go on after a space. */
export const NAMES_WITH_NUMBER_FIRST =
  '3 Doors Down|3 Idiots|4 Non Blondes|5 Seconds of Summer|7 Up|9 to 5|10 Downing Street|12 Angry Men|12 Monkeys|12 Years a Slave|20 Minutes|21 Jump Street|21 Savage|24 Heures|28 Days Later|30 Rock|30 Seconds to Mars|50 Cent|50 First Dates|60 Minutes|99 Problems|101 Dalmatians|127 Hours|500 Startups';

/** First words of names that end in a number. */
export const NAMES_WITH_NUMBER_LAST: ReadonlySet<string> = new Set(
  'Airbus|Apollo|Boeing|CAC|Channel|COP|COVID|Covid|DAX|Euro|Expo|Formula|Fortune|France|FTSE|G|Galaxy|GPT|iOS|iPad|iPhone|Nasdaq|Nikkei|Office|Pixel|PlayStation|PS|Route|Russell|S&P|Starship|Stoxx|Top|TOPIX|UHD|Windows|Xbox'.split(
    '|',
  ),
);

/** Currencies of ISO 4217 as news writes them: the amount behind one belongs to it. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'AED|AUD|BHD|CAD|CHF|CNY|DKK|DZD|EGP|EUR|GBP|ILS|INR|IQD|IRR|JOD|JPY|KWD|LBP|LYD|MAD|MRU|NOK|OMR|PKR|QAR|RUB|SAR|SDG|SEK|SYP|TND|TRY|USD|YER|US'.split(
    '|',
  ),
);

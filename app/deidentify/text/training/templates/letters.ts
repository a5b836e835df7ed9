/** Everyday writing in which people, towns and addresses stand: messages, forms, reviews, talk. */
export const letterTemplates = `
Hi {given}, could you call me back about the invoice? Thanks, {given}
Hello, this is {name}. I changed my telephone to {phone}.
{name} asked whether the parcel has arrived in {town} yet.
Please send the documents to {name}, {address}.
Ship it to {address} before Friday.
Deliver to:\\n{name}\\n{addressblock}
{name}\\n\\n{addressblock}
{name}\\n{employer}\\n{addressblock}\\n{phone} Office, {phone} Fax
>{name}\\n>{employer}\\n>{quotedblock}
Billing address: {name}\\n    {streetlong}\\n   {place}\\n    {country}\\n    {zip}
{employer}\\n\\n{addressblock}
I moved last week, my new home is {address}.
Your new address is {address}, is it not?
The office of {employer} is at {address}
Meet us at {address} after lunch.
The tram stops near {streetlong}, {place}.
{name} lives at {streetlong}, {place}
{given} lived at {number} {streetlong} in {place}.
His house is {streetlong}. Hers is {streetlong} in {place}.
What's the address? It's in {address}
How do I get to {streetlong} from {place}?
The corner of {street} and {street} is closed.
Turn left where {street} meets {street}.
I live in {place} but was born in {place}, {country}.
We flew from {place} to {place} on a Sunday evening.
Ms. {family} drove to {place} in the morning.
The minister reached {place} yesterday from {country}.
After breakfast she agreed, and we returned to {place} by train.
He is in {place} for a conference until Thursday.
I am travelling in {place}, {country}, and lost my card {card}.
My name is {name} and I want to close my account.
My name is spelled wrong, it should read {name}.
What is your name? {name}
Who are you? I'm {given}.
{given}, may I talk to your manager?
{given}, where did you put the keys?
{given}: I never said that.\\n{given}: Yes you did, {given}. You told me so!
{given}: How are you?\\n{given}: Fine, thanks. Is {given} in?
{given} shouted at {given}: "Come down!"
"I am happy with it," said {name}, the director.
{name}, the head of sales, wrote: "This is not true."
{name} told {name} the news on {weekday}.
{given} had lent {given} his bicycle: 12 days ago.
{given} and {given} are good teachers.
They were five: {given}, {given}, {given}, {given} and {given}.
There were {given}, {given} and little {given} in the car.
{given} is a very patient person. She listens well.
{given} is often late. You can never wait for him.
I would like to add {name} to my account as an owner.
Remove my son {given} from the policy. How do I do it?
My kid {given} goes to school with {given}.
My grandfather was called {name} and his mother {name}.
The gender of {given} is not known, but the song is great anyway.
A lovely tune, made better by the strings (played by {name}).
This song, written by {name} in 1967 and sung by {name}, is better than {family}'s own.
Is there a finer album? {family} and {family} were masters of their craft.
The poem comes from {name}'s second book. Nothing beats early {family}.
{name} listed the best twenty films for a weekly paper.
{name} will speak at the meeting on {weekday}.
{name} is the author of three novels. {family} was born in {country}.
I heard {family} sing in {place} when I was ten.
The {family} family came here from {country} in {year}.
{family} scored twice; {family} was sent off.
Do you know {given} {family}? Yes, {given} works with me at {employer}.
Can {given} come over to play? asked {given}.
Mr. and Mrs. {family} invite you to the wedding of {given} and {given}.
Dr. {name} and Prof. {family} met in {place}.
Dear {given}, thanks for your card. Love, {given}
Regards, {name}
from: {name} to: {name}
{name} <{email}> wrote:
Contact {name} at {email} or {phone}.
Sender: {name}, {town}, {country}
She moved from {place} to {place} as a child.
{place} is a lovely town in {country}.
the last bus to {place} leaves at nine
There is a flood in {place}. {given} had to leave.
Not getting letters at my address. Is this right? {address}
My street is {street}, number 7.
ZIP: {zip}
Our shops are at the following places: {place}, {place} and {place}
{given}'s father, {name}, died in {place}.
Tell {given} that {given} is ill and cannot come.
Your order for {name} will be left with {given} next door at {streetlong}.
has anyone seen {given}? she was with {given} at the station in {place}
One of the saddest films. He leaves {country} and {given} has to stay. Don't do it, {given}!
`;

/** People in the midst of a story, as subject, object and owner. */
export const storyTemplates = `
{given} understands all of it and agrees.
It was late. {given} knows the way. {family} does not.
We had tea. {given} made it. {given} and {given} washed up.
Nothing new. {family} writes that {given} is better.
The door opened; {given} came in and {family} went out.
{given} has a new job. {given} works in {place} now.
{given} wants to know when the shop opens.
{given} can walk again. {given} will be home soon.
{family} agreed. {family} was, as always, early.
It rained, but {given} still wanted to go out.
and then {given} cried because of the noise
He says that {given} never came back from {place}.
We all waited until {family} had finished.
Nobody knew why {given} was so angry with {given}.
It was {given}'s idea, not mine; ask {family}.
Everyone thought that {given} and {family} were married.
She looked at {given}'s hands and said nothing.
Between him and {given}'s sister there was nothing left to say.
Without {given} the house felt empty.
In the end {family} won and {given} lost.
The dog followed {given} home to {place}.
I think {given} is right about this.
Yesterday {given} fell down the stairs at {streetlong}.
You should ask {name}, who has done it before.
People call me {given}, but on paper I am {name}.
sometimes they call her {given}
Then came {given}, tall and thin, with {given} behind her.
Since {given} left, {given} eats alone.
Next to {given} sat old {family}, smoking.
Because {given} has a cold, {family} drives.
a present for {given} and a letter to {family}
Either {given} or {given} must have taken the keys.
No, said {given}, I won't.
"Where is {given}?" - "With {family}, I guess."
as {family} writes in her diary, {given} was shy
They went to {place} to see {given}'s new baby.
After that, {given} moved to {streetlong} in {place}.
The film by {name} stars {name} and {family}.
{name} is a {year} {nationality} comedy directed by {name} and starring {name}.
{family}'s neighbours say {given} was always kind.
{given}'s killers were never found, {family} said.
Let {given} know that {given} called from {place}.
My boss, {name}, gave {given} the day off.
Mother and {given} stayed with us in {place} over the summer.
`;

/** The same sort of writing, naming nobody. */
export const cleanLetterTemplates = `
Could I change the date of my payment?
Can I talk to a real person, please? CAN SOMEBODY HELP ME?
What are my choices now? How do I reset the password?
My card {card} runs out soon. When will I get a new one?
I lost my card {card}, please block it as soon as possible.
Here is my IBAN: {iban}. Please pay the refund there.
My SSN is {ssn} and my phone {phone}.
I cannot open your site, it says address {ip} blocked.
I'm from {country} originally. She moved here from {country}.
The restaurant serves great {nationality} food.
Capital letters such as Patience and Order in a Heading can be mistaken.
The corner shop sells bread, milk and Newspapers.
It has been like that since {date}.
God bless you all. Heaven knows why.
What a wonderful World this is! Nobody knows better.
The Queen arrived this morning. The President will speak on Monday.
I have an order but no message came to my registered phone {phone}.
Why was my Order refused? Your Service is slow.
Need the last ten transactions of card {card}
My birthday is at the weekend. I will turn {age}.
Where is the nearest Branch? Is the Bank open on Saturday?
One of the best songs on the list. The bass line is brilliant. Great Album!
Don't tell me that. Yes, of course. Maybe later. Never again!
The Manager said: "We are sorry for this." The Technician agreed.
A Leading employer is a company with more than fifty people.
My website is {url} and my mail {email}.
Thanks for the great explanation. Really helpful for my Exams!
Good Morning Everyone. Welcome to the Course. Today we discuss Heart Failure.
Hello all, Happy New Year! Quick question about the Exam in Anatomy.
I want to raise the limit on my Credit Card for a while.
You can find the form in the Settings under Account, then Privacy.
English is my second language; my parents speak {nationality} and German.
Its beauty, Its power, and Its grace moved the Crowd.
Thank you for calling Customer Support. Please hold the Line.
Hi there, I'd like some advice. Cheers! Best wishes to the Team.
`;

/** What authors said is not a patient's: a name or place that the text check found in what they wrote. */
export const keptText = `
create table kept_text (
  account_id bigint not null references account (id),
  words_hash text not null,
  reason text not null,
  kept_on bigint not null,
  primary key (account_id, words_hash)
);
create index kept_text_words on kept_text (words_hash);
`;

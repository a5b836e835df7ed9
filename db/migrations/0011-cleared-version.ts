/** What moderators let stand, what they removed for good, and the limit of reports without an account. */
export const clearedVersion = `
create table cleared_version (
  post_kind text not null,
  post_id bigint not null,
  edited_at bigint not null,
  review_id bigint not null references review (id),
  cleared_at bigint not null,
  primary key (post_kind, post_id, edited_at)
);
create index cleared_version_review on cleared_version (review_id);
alter table review add column purged_at bigint;
create index flag_address on flag (address_hash, created_at) where address_hash is not null;
`;

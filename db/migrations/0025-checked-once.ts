/**
 * What was checked is of one person: an address at work vouches for one active account, and the name that was approved
 * is what later ones are compared with.
 */
export const checkedOnce = `
alter table verification add column address_hash text;
alter table verification add column approved_name text;
create unique index verification_address on verification (address_hash)
  where state = 'approved' and address_hash is not null;
update verification set approved_name = (select a.name from account a where a.id = verification.account_id)
  where state = 'approved';
`;

/** A weighted vector beside each document: titles A, bodies B. */
export const fullTextDdl = `
alter table search_document add column vector tsvector;
create index search_document_vector on search_document using gin (vector);
`;

// What a right answer looks like.

const escaped = (text) =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#x27;");

/** A whole page that holds these words. */
export function pageWith(words) {
  const wanted = escaped(words);
  return (status, body) => {
    if (status !== 200) return "not 200";
    if (!body.includes("</html>")) return "not a whole page";
    return body.includes(wanted) ? null : `without "${words.slice(0, 60)}"`;
  };
}

/** Exactly these bytes, which were checked once before. */
export const sameAs = (expected) => (status, body) =>
  status === 200 ? (body === expected ? null : "other bytes") : "not 200";

export const statusIs = (wanted) => (status) => (status === wanted ? null : `not ${wanted}`);

/** Fetches a page as a visitor would, and gives back the bytes as they came (autocannon reads them as text too). */
export async function fetchBytes(server, path, headers) {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const req = request({ host: "127.0.0.1", port: server.port, path, headers }, (res) => {
      const chunks = [];
      res.on("data", (chunk) => chunks.push(chunk));
      res.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: res.statusCode, headers: res.headers, bytes, text: bytes.toString() });
      });
    });
    req.on("error", reject);
    req.end();
  });
}

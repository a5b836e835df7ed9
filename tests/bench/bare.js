// What the machine can do: node:http sending the forum's own
// bytes from memory. Pages come in by PUT, with their headers.
import { createServer } from "node:http";

const pages = new Map();

createServer((req, res) => {
  if (req.method === "PUT") {
    const chunks = [];
    req.on("data", (chunk) => chunks.push(chunk));
    req.on("end", () => {
      const { headers, body } = JSON.parse(Buffer.concat(chunks).toString());
      pages.set(req.url, { headers, body: Buffer.from(body, "base64") });
      res.end();
    });
    return;
  }
  const page = pages.get(req.url);
  if (!page) {
    res.writeHead(404);
    res.end();
    return;
  }
  res.writeHead(200, page.headers);
  res.end(page.body);
}).listen(Number(process.argv[2]), "127.0.0.1");

process.on("SIGTERM", () => process.exit(0));

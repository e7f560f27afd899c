// PostGraphile over the tables and policies of the product, for BenchmarkSideBySide:
// its own recommended preset, a filter for lists, a token that names the tenant, and a
// process for each of two cores.
import cluster from "node:cluster";
import { createServer } from "node:http";
import jwt from "jsonwebtoken";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const PROCESSES = 2;
const CONNECTIONS_EACH = 8;
const KEEP_ALIVE_MS = 120_000; // the servers take turns

function settingsOf(request) {
  const token = request.headers.authorization?.replace(/^Bearer /, "");
  const { tenant, role } = jwt.verify(token, process.env.TOKEN_SECRET, { algorithms: ["HS256"] });
  return { "app.tenant": tenant, role };
}

async function serve() {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    pgServices: [makePgService({ pool: new pg.Pool({ max: CONNECTIONS_EACH }), schemas: ["app"] })],
    grafserv: { graphiql: false, watch: false, websockets: false },
    grafast: {
      explain: false,
      context: ({ node }) => ({ pgSettings: settingsOf(node.req) }),
    },
  });
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  await instance.createServ(grafserv).addTo(server);
  server.listen(Number(process.env.PORT), "127.0.0.1");
}

if (cluster.isPrimary) {
  for (let i = 0; i < PROCESSES; i++) cluster.fork();
  process.on("SIGINT", () => {
    for (const worker of Object.values(cluster.workers)) worker.kill();
    process.exit(0);
  });
} else {
  await serve();
}

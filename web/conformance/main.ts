// Usage: npm run conformance -- http://host:port/graphql
import { audit } from './audits.ts';

const url = process.argv[2];
if (!url) throw new Error('which endpoint? npm run conformance -- http://127.0.0.1:8080/graphql');
const { errors, warnings, notices, passed } = await audit(url);
for (const fault of [...errors, ...warnings, ...notices]) console.log(fault);
console.log(`${passed} passed, ${errors.length} errors, ${warnings.length} warnings, ${notices.length} left out`);
process.exitCode = errors.length + warnings.length > 0 ? 1 : 0;

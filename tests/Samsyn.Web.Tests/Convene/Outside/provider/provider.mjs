// A real OpenID Connect provider on a free port of this machine, which knows everybody. Called with the addresses people may come back to.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import Provider from "oidc-provider";

const key = (type, options, alg) => ({ ...generateKeyPairSync(type, options).privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig", alg });

// gun -> gun@town.example; whoever's name begins with "unsure" has an address that nobody has verified.
const account = id => ({
  accountId: id,
  claims: () => ({ sub: id, name: `${id[0].toUpperCase()}${id.slice(1)} Example`, email: `${id}@town.example`, email_verified: !id.startsWith("unsure") }),
});

const server = createServer().listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: "samsyn", client_secret: "a secret that only the two know", redirect_uris: process.argv.slice(2) }],
    jwks: { keys: [key("rsa", { modulusLength: 2048 }, "RS256"), key("ec", { namedCurve: "P-256" }, "ES256")] },
    cookies: { keys: [randomUUID()] },
    claims: { profile: ["name"], email: ["email", "email_verified"] },
    findAccount: (_, id) => account(id),
    pkce: { required: () => true },

    // What Samsyn asks for is granted without asking the person.
    async loadExistingGrant(ctx) {
      const grant = new provider.Grant({ accountId: ctx.oidc.session.accountId, clientId: ctx.oidc.client.clientId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  server.on("request", provider.callback());
  console.log(issuer);
});

// It goes when the tests do.
process.stdin.resume().on("end", () => process.exit(0));

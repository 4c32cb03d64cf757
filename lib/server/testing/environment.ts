process.env.FOOTNOTE_MODE = 'school';
process.env.NEXTAUTH_URL = 'http://127.0.0.1:3000';
process.env.NEXTAUTH_SECRET = 'a secret that is only used in tests';

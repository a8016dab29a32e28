/** Tells this test process where its mail server is, before anything reads the environment. Nobody has to listen there. */
export function setMailServer(url = "smtp://127.0.0.1:9"): void {
  process.env.SMTP_URL = url;
  process.env.MAIL_FROM = "Outweigh <outweigh@larkspur.example>";
}

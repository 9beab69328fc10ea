// Before any module, and where none can run (a sandboxed frame on a host that allows no other origins): the colours
// the address asks for, and a plain link that leads where the map would.
{
  const { searchParams: query, hash } = new URL(location.href);
  const asked = query.get('b');
  if (asked === 'light' || asked === 'dark') document.documentElement.dataset.appearance = asked;
  const site = new URL('.', location.href);
  const path = query.get('p') ?? '';
  const to = URL.canParse(path, site) ? new URL(path, site) : site;
  for (const key of ['p', 's', 'h']) query.delete(key);
  to.search = query.toString();
  to.hash = hash;
  addEventListener('DOMContentLoaded', () => {
    const link = document.getElementById('plain-link');
    if (link && to.href.startsWith(site.href)) link.setAttribute('href', to.href);
  });
}

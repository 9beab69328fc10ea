// Before the first paint: a link may ask for light or dark (`?b=`), whatever the system prefers.
{
  const asked = new URLSearchParams(location.search).get('b');
  if (asked === 'light' || asked === 'dark') document.documentElement.dataset.appearance = asked;
}

import type { Page } from '@playwright/test';

/* How the page really lies on the screen: measured over all elements, so that no new one is forgotten. */

/** Everything a finger or a key can act on. */
const actors = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"], [tabindex="0"]';

/**
 * Interactive elements smaller than `least` CSS pixels in either direction. Links inside a sentence are exempt (WCAG 2.5.8),
 * so is what is off screen or covered, and a field inside a label counts as its label.
 */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, size]) => {
      const inSentence = (element: Element) => {
        if (!(element instanceof HTMLAnchorElement) || getComputedStyle(element).display !== 'inline') return false;
        const block = element.closest('p, li, dd, td, small, blockquote, .attribution, .kept');
        return block !== null && (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
      };
      const boxOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect();
      const reached = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') === element.closest('label'));
      };
      // Ten stops do not find room for ten fingers side by side; Next and Back do the same (WCAG 2.5.8, Equivalent).
      const segment = (element: Element) => element.closest('[data-part="tour-segments"]') !== null && boxOf(element).width >= 24 && boxOf(element).height >= size;
      // A name whose link covers its whole row is as large as the row.
      const covers = (element: Element) => getComputedStyle(element, '::after').position === 'absolute';
      return [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !inSentence(element) && !covers(element) && !segment(element) && reached(element))
        .filter((element) => {
          const { width, height } = boxOf(element);
          return Math.round(width) < size || Math.round(height) < size;
        })
        .map((element) => `${element.outerHTML.slice(0, 110)} is ${Math.round(boxOf(element).width)} × ${Math.round(boxOf(element).height)} px`);
    },
    [actors, least] as const,
  );
}

/** Text that is cut off: a box that hides what flows over, and is not meant to be scrolled or shortened. */
export function clippedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const spoken = (style: CSSStyleDeclaration) => style.clipPath !== 'none';
    const shortened = (style: CSSStyleDeclaration) => style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    return [...document.querySelectorAll<HTMLElement>('#ui *')]
      .filter((element) => (element.textContent ?? '').trim() !== '' && element.checkVisibility())
      .filter((element) => {
        const style = getComputedStyle(element);
        if (spoken(style) || shortened(style)) return false;
        const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
        const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
        return wide || high;
      })
      .map((element) => `${element.outerHTML.slice(0, 110)} holds ${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight} px`);
  });
}

/** Boxes outside the map that have to be scrolled sideways to be read; rows of buttons and tables may. */
export function sidewaysScrolling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const page = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    const mayScroll = (element: Element) => element.closest('[data-sideways]') !== null || element.matches('ul, ol, table') || element.querySelector(':scope > table') !== null;
    const boxes = [...document.querySelectorAll<HTMLElement>('#ui *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls = /auto|scroll/.test(overflowX) && /auto|scroll/.test(overflowY);
      return scrolls && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1 && !mayScroll(element);
    });
    return [...page, ...boxes.map((element) => `${element.outerHTML.slice(0, 110)} is ${element.scrollWidth} px in ${element.clientWidth} px`)];
  });
}

/** Elements that lie beyond the left or right edge of the screen, where nothing scrolls them in. */
export function offScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const inScroller = (element: Element) => {
      for (let at = element.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
      return false;
    };
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip') && !inScroller(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 2 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 110));
  }, actors);
}

/** WCAG 1.4.12: the spacing a reader may set for themselves. A constructed sheet, because the policy forbids others. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    await sheet.replace('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What is chosen, but drawn on the same ground as its neighbours that are not. */
export function unseenChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const chosen = [...document.querySelectorAll<HTMLElement>("[aria-pressed='true'], .segments [aria-current], .bar-toggle[aria-expanded='true'], [data-part='tour-segments'] [data-done]")];
    const look = (element: Element) => `${getComputedStyle(element).backgroundColor} ${getComputedStyle(element).backgroundImage}`;
    const others = (element: HTMLElement) => [...(element.closest('ul, ol, nav, .card')?.querySelectorAll(element.tagName) ?? [])].filter((other) => !chosen.includes(other as HTMLElement));
    return chosen.filter((element) => element.checkVisibility() && others(element).some((other) => look(other) === look(element))).map((element) => element.outerHTML.slice(0, 110));
  });
}

/** Width in CSS pixels of the ring round what has the focus. */
export function focusRing(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
}

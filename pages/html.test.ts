import { describe, expect, it } from 'vitest';
import { dataBlock, escapeHtml, shorten, tag, textOf } from './html.ts';

describe('HTML of built pages', () => {
  it('escapes what could end a text or an attribute', () => {
    expect(escapeHtml('<b> & "q"')).toBe('&lt;b&gt; &amp; &quot;q&quot;');
    expect(tag('meta', { name: 'a"b', content: null })).toBe('<meta name="a&quot;b">');
  });
  it('never lets a text end a data block', () => {
    expect(dataBlock({ name: '</script><script>' })).not.toContain('</script><script>');
  });
  it('reads built HTML as words', () => {
    expect(textOf('<p>One <a href="~/x">two</a>, three.</p>\n<p>四</p>')).toBe('One two, three. 四');
  });
  it('shortens at the end of a sentence, else at a word', () => {
    expect(shorten('One two three. Four five six seven.', 20)).toBe('One two three.');
    expect(shorten('One two three four five six', 20)).toBe('One two three four…');
    expect(shorten('一二三四五。六七八九十', 8)).toBe('一二三四五。');
    expect(shorten('short', 20)).toBe('short');
  });
});

/** @vitest-environment jsdom */

import { el, onPress, smsUrl, telUrl, webLink, webUrl } from '../../../extension/src/ui/dom';
import { personPresses } from '../support';

test('an element is built from text, and markup in it stays text', () => {
  expect(el('p', { class: 'x', hidden: true, title: null }, '<b>', el('b', {}, 'y')).outerHTML).toBe('<p class="x" hidden="">&lt;b&gt;<b>y</b></p>');
});

test.each([
  ['116 123', 'tel:116123'],
  ['+44 20 7946 0000', 'tel:+442079460000'],
  ['1-800-CALL-FBI', 'tel:18002255324'],
  ['1-800-THE-LOST (1-800-843-5678)', 'tel:18008435678'],
  ['0508 NETSAFE (0508 638 723)', 'tel:0508638723'],
  ['0800 83 85 87', 'tel:0800838587'],
  ['(020) 7946 0000', 'tel:02079460000'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['+1 (800) 273-8255', 'tel:+18002738255'],
  ['113 or 0800-0113', null],
  ['0800 111 / 0800 222', null],
  ['HELP', null],
  ['javascript:1', null],
])('the phone %s is dialled as %s', (phone, url) => {
  expect(telUrl(phone)).toBe(url);
});

test.each([
  ['85258', 'sms:85258'],
  ['0477 13 11 14', 'sms:0477131114'],
  ['HOME to 741741', 'sms:741741?&body=HOME'],
  ['50808 (any message, e.g. HELLO)', 'sms:50808'],
  ['+61 477 13 11 14', 'sms:+61477131114'],
  ['ask at the desk', null],
])('the number %s is texted as %s', (sms, url) => {
  expect(smsUrl(sms)).toBe(url);
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['example.org/help', 'https://example.org/help'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['chat on the website', null],
])('%s as a web address is %s', (url, expected) => {
  expect(webUrl(url)).toBe(expected);
});

test('a link that is none is not made', () => {
  expect(webLink('javascript:alert(1)', 'x')).toBeNull();
});

test('only a person can press', () => {
  let pressed = 0;
  const button = el('button');
  onPress(button, () => pressed++);
  button.click();
  expect(pressed).toBe(0);
  personPresses(button);
  expect(pressed).toBe(1);
});

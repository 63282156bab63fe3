import { describe, it } from 'node:test';
import { expect } from 'chai';
import { notAFragment } from '../../src/html-portlet/sources/not-a-fragment.js';

const page = (title: string, body = '<h1>Trang</h1><p>Nội dung của trang</p>') =>
  `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>${body}</body></html>`;

const FRAGMENTS: readonly string[] = [
  '<p>Thông báo</p>',
  '\ufeff\n <ul><li><a href="/tb/1">Lịch nghỉ lễ</a></li></ul>',
  'Mở đầu <b>đậm</b>',
  '<img src="/a.png" alt="Sơ đồ">',
  page('Giới thiệu – Cổng thông tin'),
  page('Quyết định 403/QĐ-UBND'),
  page('404/QĐ-UBND: phê duyệt'),
  page('Kế hoạch bảo trì đường bộ'),
  page('Những lỗi vi phạm giao thông thường gặp'),
  page('Hướng dẫn đăng nhập dịch vụ công'),
  '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>XHTML</p></body></html>',
  '<p>Cảnh báo: Warning: mưa lớn diện rộng</p>',
  '<p>Phần mềm viết bằng PHP; có lỗi thì báo cho quản trị viên</p>',
  '<form action="/tim"><input type="text" name="q"></form><p>Tìm kiếm</p>',
  '<p>[Hình ảnh] {x}</p>',
  '<p>Thực hiện theo Luật Báo chí; error 404 là lỗi hay gặp</p>',
];

const NOT: Readonly<Record<string, string>> = {
  'error JSON': '{"error": true, "message": "Unauthorized"}',
  'JSON after blanks': '\r\n [{"id": 1}]',
  'a feed': '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>T</title></channel></rss>',
  'an Atom feed': '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>',
  'a warning of PHP':
    '<br />\n<b>Warning</b>:  Undefined variable $x in <b>/var/www/tb.php</b> on line <b>12</b><br />\n<p>Nội dung</p>',
  'a warning of PHP without markup': 'PHP Warning:  include(x.php): failed in /var/www/a.php on line 3',
  'a notice below the content':
    '<p>Nội dung</p>\n<b>Notice</b>: Undefined index: id in <b>/a.php</b> on line <b>9</b>',
  'a fatal error': '<b>Fatal error</b>:  Uncaught Error: Call to undefined function x() in /var/www/a.php:3',
  'PHP that was not run': '<?php include "tb.inc"; ?><p>Nội dung</p>',
  'ASP that was not run': '<%@ Page Language="C#" %><p>Nội dung</p>',
  'an error of ASP.NET':
    "<html><head><title>Thông báo</title></head><body><h1>Server Error in '/' Application.</h1></body></html>",
  'a stack of Java': '<pre>java.lang.NullPointerException\n\tat vn.gov.Portlet.render(Portlet.java:12)</pre>',
  Tomcat: '<h1>HTTP Status 500 – Internal Server Error</h1>',
  Python: '<pre>Traceback (most recent call last):\n  File "a.py"</pre>',
  'a database': '<p>SQLSTATE[HY000] [2002] Connection refused</p>',
  MySQL: '<p>You have an error in your SQL syntax; check the manual</p>',
  WordPress: '<h1>Error establishing a database connection</h1>',
  'a login form':
    '<form method="post"><input name="user"><input name="p" type="password"><button>Vào</button></form>',
  'a login page': page('Đăng nhập hệ thống'),
  'a login page in English': page('Sign in · SSO'),
  'a page that is not found': page('404 - Không tìm thấy trang'),
  nginx:
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr></body></html>',
  'a firewall': page(
    'Request Rejected',
    'The requested URL was rejected. Please consult with your administrator.',
  ),
  'a guard': page('Just a moment...', '<p>Checking your browser</p>'),
  maintenance: page('Hệ thống đang bảo trì'),
  'an error in Vietnamese': page('Lỗi 500'),
  'a text': 'Too many connections',
  'a script': 'var a = 1;\nfunction b() { return a < 2; }',
  CSS: 'p { color: red }',
  'a picture': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  'a document': '%PDF-1.7\n%\x00\x01\x02 <p >',
};

describe('a fragment', () => {
  for (const source of FRAGMENTS) {
    it(`may be ${source.slice(0, 60)}`, () => {
      expect(notAFragment(source)).to.equal(undefined);
    });
  }

  for (const [what, source] of Object.entries(NOT)) {
    it(`is not ${what}`, () => {
      expect(notAFragment(source)).to.be.a('string');
    });
  }
});

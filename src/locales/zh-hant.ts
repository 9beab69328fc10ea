import type { Messages } from './en.ts';

const units: Readonly<Record<string, string>> = {
  ha: '公頃', km2: '平方公里', m2: '平方米', km: '公里', m: '米', min: '分鐘', t: '公噸', TEU: '標準貨櫃單位', people: '人', passengers: '人次', trips: '航次',
  'passengers-a-day': '人次（每日）', 'passengers-a-year': '人次（每年）', 'vehicles-a-day': '架次（每日）', 'trucks-a-day': '架次（每日）',
  firms: '間', 'start-ups': '間', teams: '個團隊', buildings: '座', blocks: '座', beds: '張病床', projects: '個項目', posts: '個職位', doctors: '位醫生', wagons: '節車卡',
  HKD: '', CNY: '', 'HKD-a-month': '（每月）', 'CNY-a-year': '（每年）', 'HKD-a-year': '（每年）', stations: '個站', researchers: '人', cities: '個城市', counters: '個櫃位', floors: '層',
  year: '年', percent: '', 'percent-change': '',
};

export const zhHant: Messages = {
  title: '一河之隔',
  otherTitle: 'Across the River',
  intro: '兩座城市隔着一條小河相望，如今共有一個橫跨兩岸的合作區。這張地圖告訴你誰在哪一岸，以及怎樣過關。',
  mapName: '港深邊界一帶地圖',
  skip: '跳至內容',
  start: '首頁',
  takeTour: '開始導覽',
  explore: '探索地點',
  cross: '我要過關',
  crossHint: '現在哪個口岸開放？',
  stops: (n) => `沿河${n}站`,
  placesHint: (n) => `${n}個地點，逐一註明來源`,
  back: '返回',
  close: '關閉',
  places: '地點',
  list: '列表',
  showMap: '顯示地圖',
  language: '語言',
  theme: '主題',
  toDark: '深色主題',
  toLight: '淺色主題',
  layersTitle: '圖層',
  layers: { zones: '合作區及園區', ports: '口岸', places: '地點', rail: '鐵路及地鐵', history: '1997年前的河道', boundary: '港深邊界' },
  legend: { planned: '規劃中的路線', rough: '大致位置', joint: '一地兩檢', banks: '方的一半是深圳，圓的一半是香港。' },
  zoomIn: '放大',
  zoomOut: '縮小',
  showAll: '顯示全部',
  north: '回復正北',
  findMe: '我的位置',
  frameAgain: '在地圖顯示',
  side: { 'hong-kong': '香港一側', shenzhen: '深圳一側', both: '兩岸' },
  kinds: { zone: '合作區', park: '園區', port: '口岸', building: '大樓', incubator: '創業基地', hospital: '醫院', office: '政府機構', company: '企業', terminal: '貨運碼頭', station: '車站', programme: '計劃', river: '河道' },
  groups: { ports: '口岸', hetao: '河套合作區', qianhai: '前海', living: '人物、企業與服務', rail: '鐵路與車站', supplies: '貨運與供港物資', river: '深圳河' },
  portsAt: (time) => `${time}的口岸`,
  states: { open: '開放', closing: '一小時內關閉', closed: '已關閉', suspended: '暫停服務', unconfirmed: '未經證實' },
  portLine: ({ state, change }) => (state === 'open' ? (change ? `至${change}` : '24小時') : state === 'closing' ? `${change}關閉` : state === 'closed' ? (change ? `${change}開放` : '已停用') : state === 'suspended' ? '暫停' : '待證實'),
  portState: ({ state, change }) => (state === 'open' ? (change ? `開放至${change}` : '24小時開放') : state === 'closing' ? `${change}關閉` : state === 'closed' ? (change ? `已關閉，${change}開放` : '已停用') : state === 'suspended' ? '暫停服務' : '未經證實'),
  hkTime: (time) => `現在是香港時間${time}`,
  atTime: (time) => `香港時間${time}的情況`,
  hoursChecked: (date) => `開放時間查核日期：${date}`,
  hours: '開放時間', passengers: '旅客', vehicles: '私家車', goods: '貨車', unknown: '未能確定',
  retired: '已停用',
  figures: '重要數字',
  or: '或',
  of: '／',
  differ: '各方數字不一',
  confidence: { official: '', reported: '據報', announced: '已公布', planned: '規劃中', derived: '本站計算' },
  unit: (unit) => units[unit] ?? '',
  timeline: '來龍去脈',
  related: '相關地點',
  alsoHere: '此處還有',
  nearestPort: '最近口岸',
  straight: (km) => `直線距離${km}公里`,
  sources: '資料來源',
  sourcesLead: '故事中的每項陳述都以下列資料為據。標題保留來源的語言。',
  checked: (date) => `查核日期：${date}`,
  copy: '原文的副本',
  approximate: (m) => `大致範圍或位置，誤差約±${m}米。`,
  unpinned: '位置未能確定，只在文中說明。',
  areaNote: (official, measured) => `官方公布面積${official}平方公里；圖上範圍面積${measured}平方公里。`,
  loading: '載入中…',
  failed: '未能載入這篇故事。',
  retry: '再試一次',
  tour: '導覽',
  next: '下一站',
  previous: '上一站',
  leave: '離開導覽',
  stopOf: (n, m) => `第${n}站，共${m}站`,
  crossTitle: '哪個口岸開放？',
  crossLead: '各口岸的旅客通關時間，以香港時間計。出發前請向營辦機構查證，並檢查旅行證件。',
  year: (y) => `${y}年`,
  today: '返回今日',
  raise: '放大面板', lower: '縮小面板',
  attribution: '© OpenStreetMap contributors (ODbL) · 香港特區政府／CSDI · Who’s On First · ST-EVCDP · TransBigData · MetroMap · 園區範圍為示意',
  attributionShort: '© OpenStreetMap · 香港特區政府／CSDI',
  dismiss: '關閉',
  didYouMean: '你是否想找',
  scale: (n) => (n >= 1000 ? `${n / 1000}公里` : `${n}米`),
  notice: (notice) => {
    switch (notice.kind) {
      case 'link-damaged': return '此連結有部分未能讀取。';
      case 'place-moved': return '此地點的網址已更改。';
      case 'place-unknown': return `沒有「${notice.id}」這個地點。`;
      case 'tour-unknown': return '沒有這個導覽。';
      case 'stop-unknown': return '導覽沒有這一站，已從頭開始。';
      case 'map-unavailable': return notice.reason === 'webgl' ? '此瀏覽器未能繪製地圖（WebGL）。所有內容可在列表閱讀。' : '未能顯示地圖。所有內容可在列表閱讀。';
      case 'story-unavailable': return '未能載入這篇故事。';
      case 'data-unavailable': return '未能載入資料，請檢查連線後重新載入。';
      case 'location-denied': return '未能取得位置。你的位置不會儲存或傳送。';
      case 'location-outside': return '你的位置在地圖範圍以外。';
    }
  },
};

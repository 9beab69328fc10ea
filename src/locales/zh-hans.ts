import type { Messages } from './en.ts';

const units: Readonly<Record<string, string>> = {
  ha: '公顷', km2: '平方公里', m2: '平方米', km: '公里', m: '米', min: '分钟', t: '吨', TEU: '标准箱', people: '人', passengers: '人次', trips: '航次',
  'passengers-a-day': '人次（每天）', 'passengers-a-year': '人次（每年）', 'vehicles-a-day': '辆次（每天）', 'trucks-a-day': '辆次（每天）',
  firms: '家', 'start-ups': '家', teams: '个团队', buildings: '栋', blocks: '栋', beds: '张床位', projects: '个项目', posts: '个职位', doctors: '名医生', wagons: '节车厢',
  HKD: '', CNY: '', 'HKD-a-month': '（每月）', 'CNY-a-year': '（每年）', 'HKD-a-year': '（每年）', stations: '个站', researchers: '人', cities: '个城市', counters: '个柜台', floors: '层',
  year: '年', percent: '', 'percent-change': '',
};

export const zhHans: Messages = {
  title: '一河之隔',
  otherTitle: 'Across the River',
  intro: '两座城市隔着一条小河相望，如今共有一个横跨两岸的合作区。这张地图告诉您谁在哪一岸，以及怎样通关。',
  mapName: '深港边界一带地图',
  skip: '跳到内容',
  start: '首页',
  takeTour: '开始导览',
  explore: '探索地点',
  cross: '规划通关',
  crossHint: '现在哪个口岸开放？',
  stops: (n) => `沿河${n}站`,
  placesHint: (n) => `${n}个地点，逐一注明来源`,
  back: '返回',
  close: '关闭',
  places: '地点',
  list: '列表',
  showMap: '显示地图',
  language: '语言',
  theme: '主题',
  toDark: '深色主题',
  toLight: '浅色主题',
  layersTitle: '图层',
  layers: { zones: '合作区与园区', ports: '口岸', places: '地点', rail: '铁路与地铁', history: '1997年前的河道', boundary: '深港边界' },
  legend: { planned: '规划中的线路', rough: '大致位置', joint: '一地两检', banks: '方的一半是深圳，圆的一半是香港。' },
  zoomIn: '放大',
  zoomOut: '缩小',
  showAll: '显示全部',
  north: '恢复正北',
  findMe: '我的位置',
  frameAgain: '在地图上查看',
  side: { 'hong-kong': '香港一侧', shenzhen: '深圳一侧', both: '两岸' },
  kinds: { zone: '合作区', park: '园区', port: '口岸', building: '大楼', incubator: '孵化器', hospital: '医院', office: '政府机构', company: '企业', terminal: '货运码头', station: '车站', programme: '计划项目', river: '河道' },
  groups: { ports: '口岸', hetao: '河套合作区', qianhai: '前海', living: '人物、企业与服务', rail: '铁路与车站', supplies: '货运与供港物资', river: '深圳河' },
  portsAt: (time) => `${time}的口岸`,
  states: { open: '开放', closing: '一小时内关闭', closed: '已关闭', suspended: '暂停开放', unconfirmed: '尚未确认' },
  portLine: ({ state, change }) => (state === 'open' ? (change ? `至${change}` : '24小时') : state === 'closing' ? `${change}关闭` : state === 'closed' ? (change ? `${change}开放` : '已停用') : state === 'suspended' ? '暂停' : '待确认'),
  portState: ({ state, change }) => (state === 'open' ? (change ? `开放至${change}` : '24小时开放') : state === 'closing' ? `${change}关闭` : state === 'closed' ? (change ? `已关闭，${change}开放` : '已停用') : state === 'suspended' ? '暂停开放' : '尚未确认'),
  hkTime: (time) => `现在是香港时间${time}（与北京时间相同）`,
  atTime: (time) => `香港时间${time}的情况`,
  hoursChecked: (date) => `开放时间核对日期：${date}`,
  hours: '开放时间', passengers: '旅客', vehicles: '小汽车', goods: '货车', unknown: '尚未查明',
  retired: '已停用',
  figures: '关键数据',
  or: '或',
  of: '/',
  differ: '数据存在出入',
  confidence: { official: '', reported: '据报道', announced: '已公布', planned: '规划中', derived: '本站计算' },
  unit: (unit) => units[unit] ?? '',
  timeline: '大事记',
  related: '相关地点',
  alsoHere: '此处还有',
  nearestPort: '最近口岸',
  straight: (km) => `直线距离${km}公里`,
  sources: '来源',
  sourcesLead: '故事中的每项陈述都以下列来源为据。标题保留来源的语言。',
  checked: (date) => `核对日期：${date}`,
  copy: '原文的副本',
  approximate: (m) => `大致范围或位置，误差约±${m}米。`,
  unpinned: '位置尚未查明，仅在文中说明。',
  areaNote: (official, measured) => `官方公布面积${official}平方公里；图上范围面积${measured}平方公里。`,
  loading: '加载中…',
  failed: '这篇故事加载失败。',
  retry: '重试',
  tour: '导览',
  next: '下一站',
  previous: '上一站',
  leave: '退出导览',
  stopOf: (n, m) => `第${n}站，共${m}站`,
  crossTitle: '哪个口岸开放？',
  crossLead: '各口岸的旅客通关时间，以香港时间计。出发前请向运营方核实，并确认出行证件。',
  year: (y) => `${y}年`,
  today: '回到今天',
  raise: '放大面板', lower: '缩小面板',
  attribution: '© OpenStreetMap contributors (ODbL) · 香港特区政府 / CSDI · Who’s On First · ST-EVCDP · TransBigData · MetroMap · 园区范围为示意',
  attributionShort: '© OpenStreetMap · 香港特区政府 / CSDI',
  dismiss: '关闭',
  didYouMean: '您是不是要找',
  scale: (n) => (n >= 1000 ? `${n / 1000}公里` : `${n}米`),
  notice: (notice) => {
    switch (notice.kind) {
      case 'link-damaged': return '此链接有部分内容无法识别。';
      case 'place-moved': return '此地点的网址已变更。';
      case 'place-unknown': return `没有“${notice.id}”这个地点。`;
      case 'tour-unknown': return '没有这个导览。';
      case 'stop-unknown': return '导览没有这一站，已从头开始。';
      case 'map-unavailable': return notice.reason === 'webgl' ? '此浏览器无法绘制地图（WebGL）。全部内容可在列表中阅读。' : '无法显示地图。全部内容可在列表中阅读。';
      case 'story-unavailable': return '这篇故事加载失败。';
      case 'data-unavailable': return '数据加载失败，请检查网络后重新加载。';
      case 'location-denied': return '无法获取位置。您的位置不会被保存或发送。';
      case 'location-outside': return '您的位置在地图范围之外。';
    }
  },
};

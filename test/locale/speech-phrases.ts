/** Phrases by the kind of what is in them, `as written → as read`. Where two readings are possible, both sides are the same. */
export const phrases = {
  'whole numbers': `
đủ 4 xã → đủ bốn xã
có 10 hộ → có mười hộ
15 người → mười lăm người
21 tuổi → hai mươi mốt tuổi
55 năm → năm mươi lăm năm
101 ca → một trăm linh một ca
110 xe → một trăm mười xe
115 hộ → một trăm mười lăm hộ
1.005 hồ sơ → một nghìn không trăm linh năm hồ sơ
2.350 lượt → hai nghìn ba trăm năm mươi lượt
10.000 cây → mười nghìn cây
250.075 người → hai trăm năm mươi nghìn không trăm bảy mươi lăm người
1.000.000 người → một triệu người
lớp 5 200 em → lớp năm hai trăm em
4.798.809 người → bốn triệu bảy trăm chín mươi tám nghìn tám trăm linh chín người
4 798 809 người → bốn triệu bảy trăm chín mươi tám nghìn tám trăm linh chín người
12,345,678 lượt → mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám lượt
05 người → năm người
01 dự án → một dự án
năm 2026 → năm hai nghìn không trăm hai mươi sáu
năm 1945 → năm một nghìn chín trăm bốn mươi lăm
0 trường hợp → không trường hợp
1.234.567.890 đồng → một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi đồng
(12 xã) → (mười hai xã)
lớp 4, lớp 5 → lớp bốn, lớp năm
thứ 4 → thứ tư
lần thứ 1 → lần thứ nhất
lần thứ 13 → lần thứ mười ba
mã số thuế 2500123456 → mã số thuế hai năm không không một hai ba bốn năm sáu
số tài khoản 1234567890123 → số tài khoản một hai ba bốn năm sáu bảy tám chín không một hai ba
CCCD 001234567890 → căn cước công dân không không một hai ba bốn năm sáu bảy tám chín không`,

  decimals: `
tăng 7,09% → tăng bảy phẩy không chín phần trăm
lạm phát 3,05% → lạm phát ba phẩy không năm phần trăm
diện tích 12,05 ha → diện tích mười hai phẩy không năm héc ta
Giá 1.234,50 đồng → Giá một nghìn hai trăm ba mươi bốn phẩy năm không đồng
đạt 98,5% → đạt chín mươi tám phẩy năm phần trăm
dài 12,25 km → dài mười hai phẩy hai năm ki lô mét
0,5 điểm → không phẩy năm điểm
chỉ số 0,875 → chỉ số không phẩy tám bảy năm
1,5 lần → một phẩy năm lần
2,375 triệu lượt → hai phẩy ba bảy năm triệu lượt
1,125% → một phẩy một hai năm phần trăm
hệ số 2,34 → hệ số hai phẩy ba bốn
cao 3,1415 m → cao ba phẩy một bốn một năm mét
tăng 7.5% → tăng bảy phẩy năm phần trăm
1.5 triệu lượt → một phẩy năm triệu lượt
rộng 3.25 ha → rộng ba phẩy hai năm héc ta
10,0 điểm → mười phẩy không điểm
1.002,01 tấn → một nghìn không trăm linh hai phẩy không một tấn
trung bình 8,50 → trung bình tám phẩy năm không
đạt 100,00% → đạt một trăm phẩy không không phần trăm`,

  fractions: `
khi có 2/3 tổng số đại biểu tán thành → khi có hai phần ba tổng số đại biểu tán thành
hơn 1/2 diện tích → hơn một phần hai diện tích
3/4 số hộ → ba phần tư số hộ
ít nhất 2/3 tổng số thành viên → ít nhất hai phần ba tổng số thành viên
quá 1/2 số phiếu → quá một phần hai số phiếu
chiếm 1/3 dân số → chiếm một phần ba dân số
đạt 15/20 tiêu chí → đạt mười lăm trên hai mươi tiêu chí
đạt 19/19 tiêu chí → đạt mười chín trên mười chín tiêu chí
đạt 98/100 điểm → đạt chín mươi tám trên một trăm điểm
có 10/12 xã đạt chuẩn → có mười trên mười hai xã đạt chuẩn
1/20 vốn → một phần hai mươi vốn
giảm 1/4 so với → giảm một phần tư so với
với 120/150 phiếu → với một trăm hai mươi trên một trăm năm mươi phiếu
4/4 chỉ tiêu → bốn trên bốn chỉ tiêu
05/10 xã → năm trên mười xã
quy hoạch 1/500 → quy hoạch một trên năm trăm
24/24 giờ → hai mươi bốn trên hai mươi bốn giờ
tăng 4/5 khối lượng → tăng bốn phần năm khối lượng
trên 5/6 chặng đường → trên năm phần sáu chặng đường
là 1/2 kỳ → là 1/2 kỳ
nghỉ 1/2 buổi → nghỉ 1/2 buổi
xếp thứ 1/30 → xếp thứ nhất trên ba mươi
đứng thứ 4/63 → đứng thứ tư trên sáu mươi ba
phục vụ 24/7 → phục vụ 24/7
số 12/3 đường Lê Lợi → số 12/3 đường Lê Lợi
ngõ 5/12 phố Huế → ngõ 5/12 phố Huế
số nhà 123/45 → số nhà 123/45`,

  dates: `
ngày 13/8 → ngày mười ba tháng tám
Sáng 13/8, đoàn đến → Sáng ngày mười ba tháng tám, đoàn đến
ngày 2/3/2026 → ngày hai tháng ba năm hai nghìn không trăm hai mươi sáu
từ 2/3/2026 → từ ngày hai tháng ba năm hai nghìn không trăm hai mươi sáu
ngày 5/9 → ngày năm tháng chín
Từ ngày 01-8-2026 → Từ ngày một tháng tám năm hai nghìn không trăm hai mươi sáu
Từ 01-8-2026 → Từ ngày một tháng tám năm hai nghìn không trăm hai mươi sáu
ngày 13.08.2020 → ngày mười ba tháng tám năm hai nghìn không trăm hai mươi
ngày 13 / 8 / 2020 → ngày mười ba tháng tám năm hai nghìn không trăm hai mươi
2020-08-13 → ngày mười ba tháng tám năm hai nghìn không trăm hai mươi
ngày 13 tháng 4 năm 2020 → ngày mười ba tháng tư năm hai nghìn không trăm hai mươi
ngày 04 tháng 05 năm 2021 → ngày bốn tháng năm năm hai nghìn không trăm hai mươi mốt
ngày 13/8/20 → ngày mười ba tháng tám năm hai nghìn không trăm hai mươi
các ngày 17 - 19/8 → các ngày mười bảy đến mười chín tháng tám
từ 01-05/9/2026 → từ ngày một đến năm tháng chín năm hai nghìn không trăm hai mươi sáu
trong 2 ngày 12 và 13/8 → trong hai ngày mười hai và ngày mười ba tháng tám
ngày 2, 3 và 4/5 → ngày hai, ba và ngày bốn tháng năm
ngày 12, 13/8 → ngày mười hai, ngày mười ba tháng tám
lễ 30/4 và 1/5 → lễ ngày ba mươi tháng tư và ngày một tháng năm
nghỉ lễ 30/4 - 1/5 → nghỉ lễ ngày ba mươi tháng tư đến ngày một tháng năm
từ 30/8-2/9 → từ ngày ba mươi tháng tám đến ngày hai tháng chín
từ ngày 13/8/2020 đến ngày 15/8/2020 → từ ngày mười ba tháng tám năm hai nghìn không trăm hai mươi đến ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi
13/08/2020-15/08/2020 → ngày mười ba tháng tám năm hai nghìn không trăm hai mươi đến ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi
Quốc khánh 2/9 → Quốc khánh ngày hai tháng chín
Quốc khánh 2-9 → Quốc khánh ngày hai tháng chín
dịp 30-4 → dịp ngày ba mươi tháng tư
ngày 20-11 → ngày hai mươi tháng mười một
ngày 20.11 → ngày hai mươi tháng mười một
mùng 5/9 → mùng năm tháng chín
Thứ Năm (13/8) → Thứ Năm (ngày mười ba tháng tám)
trước 5/9 → trước ngày năm tháng chín
05/9 → ngày năm tháng chín
thứ 2, 10/8 → thứ hai, ngày mười tháng tám
tháng 8/2026 → tháng tám năm hai nghìn không trăm hai mươi sáu
Kế hoạch tháng 8-2026 → Kế hoạch tháng tám năm hai nghìn không trăm hai mươi sáu
tháng 08.2026 → tháng tám năm hai nghìn không trăm hai mươi sáu
tháng 4 → tháng tư
tháng 12/2025 → tháng mười hai năm hai nghìn không trăm hai mươi lăm
tháng 8 - 10/2026 → tháng tám đến tháng mười năm hai nghìn không trăm hai mươi sáu
tháng 8, 9/2026 → tháng tám, tháng chín năm hai nghìn không trăm hai mươi sáu
đến 8/2026 → đến tháng tám năm hai nghìn không trăm hai mươi sáu
3 tháng 4 ngày → ba tháng bốn ngày
6 tháng đầu năm 2026 → sáu tháng đầu năm hai nghìn không trăm hai mươi sáu
tháng 01/2026 - 03/2026 → tháng một năm hai nghìn không trăm hai mươi sáu đến tháng ba năm hai nghìn không trăm hai mươi sáu
quý 3-2026 → quý ba năm hai nghìn không trăm hai mươi sáu
quý 3/2026 → quý ba năm hai nghìn không trăm hai mươi sáu
ngày 31/4 phải → ngày ba mươi mốt tháng tư phải
các ngày 5-9 → các ngày 5-9
13/8/20 → 13/8/20`,

  times: `
7h30 → bảy giờ ba mươi phút
07:30 → bảy giờ ba mươi phút
lúc 16:07 và 8h30 → lúc mười sáu giờ bảy phút và tám giờ ba mươi phút
16 giờ 07 ngày 13/8 → mười sáu giờ bảy phút ngày mười ba tháng tám
16 giờ 07 phút → mười sáu giờ bảy phút
8 giờ 5 phút → tám giờ năm phút
16h07' → mười sáu giờ bảy phút
7g30 → bảy giờ ba mươi phút
8h00 → tám giờ
8h → tám giờ
từ 7h30 - 11h30 → từ bảy giờ ba mươi phút đến mười một giờ ba mươi phút
08:00 - 11:30 → tám giờ đến mười một giờ ba mươi phút
7h-11h30 → bảy giờ đến mười một giờ ba mươi phút
từ 8h đến 17h → từ tám giờ đến mười bảy giờ
lúc 7:30 → lúc bảy giờ ba mươi phút
7:30 sáng → bảy giờ ba mươi phút sáng
16:07:15 → mười sáu giờ bảy phút mười lăm giây
8h30 ngày 5/9 → tám giờ ba mươi phút ngày năm tháng chín
24h ngày 31/12 → hai mươi bốn giờ ngày ba mươi mốt tháng mười hai
7 giờ sáng → bảy giờ sáng
8:30-17:00 → tám giờ ba mươi phút đến mười bảy giờ
7:30 → 7:30`,

  telephones: `
Liên hệ đường dây nóng 0912.345.678 → Liên hệ đường dây nóng không chín một hai ba bốn năm sáu bảy tám
0912 345 678 → không chín một hai ba bốn năm sáu bảy tám
0912345678 → không chín một hai ba bốn năm sáu bảy tám
0912-345-678 → không chín một hai ba bốn năm sáu bảy tám
ĐT: 024.3825.3536 → ĐT: không hai bốn ba tám hai năm ba năm ba sáu
024 3825 3536 → không hai bốn ba tám hai năm ba năm ba sáu
(024) 3825 3536 → không hai bốn ba tám hai năm ba năm ba sáu
(024)38253536 → không hai bốn ba tám hai năm ba năm ba sáu
024-3825-3536 → không hai bốn ba tám hai năm ba năm ba sáu
+84 912 345 678 → cộng tám bốn chín một hai ba bốn năm sáu bảy tám
+84.24.3825.3536 → cộng tám bốn hai bốn ba tám hai năm ba năm ba sáu
+84912345678 → cộng tám bốn chín một hai ba bốn năm sáu bảy tám
(+84) 24 3825 3536 → cộng tám bốn hai bốn ba tám hai năm ba năm ba sáu
Gọi 1900 6068 → Gọi một chín không không sáu không sáu tám
19006068 → một chín không không sáu không sáu tám
1900.6068 → một chín không không sáu không sáu tám
tổng đài 1800 1091 → tổng đài một tám không không một không chín một
hotline 1900 585 885 → hotline một chín không không năm tám năm tám tám năm
tổng đài 1022 → tổng đài một không hai hai
gọi 113 → gọi một một ba
gọi 113, 114 hoặc 115 → gọi một một ba, một một bốn hoặc một một năm
gọi 115 ngay → gọi một một năm ngay
điện thoại 38253536 → điện thoại ba tám hai năm ba năm ba sáu
điện thoại 3825.3536 → điện thoại ba tám hai năm ba năm ba sáu
0912.345.678 - 0987.654.321 → không chín một hai ba bốn năm sáu bảy tám - không chín tám bảy sáu năm bốn ba hai một
(84-24) 3825 3536 → tám bốn hai bốn ba tám hai năm ba năm ba sáu
84.24.38253536 → tám bốn hai bốn ba tám hai năm ba năm ba sáu
+84 (24) 3825 3536 → cộng tám bốn hai bốn ba tám hai năm ba năm ba sáu
04.38253536 → không bốn ba tám hai năm ba năm ba sáu
gọi 115 hộ → gọi một trăm mười lăm hộ
liên hệ 2.500.000 đồng → liên hệ hai triệu năm trăm nghìn đồng
Tel: (84-4) 3825 1234 → Tel: tám bốn bốn ba tám hai năm một hai ba bốn
gọi 0243.112 → gọi không hai bốn ba một một hai`,

  'scales and scores': `
Quy hoạch tỷ lệ 1:50.000 → Quy hoạch tỷ lệ một trên năm mươi nghìn
tỷ lệ 1/500 → tỷ lệ một trên năm trăm
bản đồ 1:2000 → bản đồ một trên hai nghìn
tỉ lệ 1/10.000 → tỉ lệ một trên mười nghìn
1:25.000 → một trên hai mươi lăm nghìn
tỷ lệ 3:1 → tỷ lệ ba trên một
tỷ lệ 2/3 → tỷ lệ hai phần ba
tỷ số 3-1 → tỷ số ba một
tỉ số 2 - 2 → tỉ số hai hai
tỷ số 2:1 → tỷ số hai một`,

  ranges: `
5-10 ngày → năm đến mười ngày
5 - 10 ngày → năm đến mười ngày
30–35 °C → ba mươi đến ba mươi lăm độ C
50-60% → năm mươi đến sáu mươi phần trăm
5% - 7% → năm phần trăm đến bảy phần trăm
1,5-2 tỷ đồng → một phẩy năm đến hai tỷ đồng
10.000 - 15.000 đồng → mười nghìn đến mười lăm nghìn đồng
giai đoạn 2021 - 2030 → giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi
nhiệm kỳ 2020–2025 → nhiệm kỳ hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm
năm học 2025-2026. → năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu.
(2021-2025) → (hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm)
tuổi 15-17 → tuổi mười lăm đến mười bảy
gió cấp 6-7, giật cấp 8-9 → gió cấp sáu đến bảy, giật cấp tám đến chín
trang 12-15 → trang mười hai đến mười lăm
sâu 2-3 m → sâu hai đến ba mét
10- 15 ngày → mười đến mười lăm ngày
HĐND - UBND → hội đồng nhân dân - ủy ban nhân dân
20-30 km/h → hai mươi đến ba mươi ki lô mét trên giờ
0,5-1 m → không phẩy năm đến một mét
7-11h → bảy đến mười một giờ
COVID-19 → COVID-19
10-5 → 10-5
số 5-10 Lê Lợi → số 5-10 Lê Lợi`,

  units: `
120 m² → một trăm hai mươi mét vuông
120 m2 → một trăm hai mươi mét vuông
15 m2/người → mười lăm mét vuông trên người
5 m³ → năm mét khối
5m3 nước → năm mét khối nước
3.358,6 km² → ba nghìn ba trăm năm mươi tám phẩy sáu ki lô mét vuông
2 km2 → hai ki lô mét vuông
35 µg/m³ → ba mươi lăm mi crô gam trên mét khối
50 μg/m3 → năm mươi mi crô gam trên mét khối
40 km/h → bốn mươi ki lô mét trên giờ
15 m/s → mười lăm mét trên giây
25 m³/s → hai mươi lăm mét khối trên giây
rộng 25 ha, dài 3 km → rộng hai mươi lăm héc ta, dài ba ki lô mét
5kg gạo → năm ki lô gam gạo
10 mg/l → mười mi li gam trên lít
6,5 tấn/ha → sáu phẩy năm tấn trên héc ta
2.398 người/km² → hai nghìn ba trăm chín mươi tám người trên ki lô mét vuông
32°C → ba mươi hai độ C
32 °C → ba mươi hai độ C
-5 °C → âm năm độ C
−3°C → âm ba độ C
500 kV → năm trăm ki lô vôn
100 kWh → một trăm ki lô oát giờ
20 MW → hai mươi mê ga oát
1.010 hPa → một nghìn không trăm mười héc tô pát can
50 mm → năm mươi mi li mét
30 cm → ba mươi xen ti mét
16 GB → mười sáu gi ga bai
20 × 30 m → hai mươi nhân ba mươi mét
giảm -10% → giảm âm mười phần trăm
> 5 triệu → lớn hơn năm triệu
~5% → khoảng năm phần trăm
± 5% → cộng trừ năm phần trăm
≥ 80% → lớn hơn hoặc bằng tám mươi phần trăm
2 ‰ → hai phần nghìn
100–150 mm/24 giờ → một trăm đến một trăm năm mươi mi li mét trên hai mươi bốn giờ
trên 200mm/đợt → trên hai trăm mi li mét trên đợt
7,5 lít/100 km → bảy phẩy năm lít trên một trăm ki lô mét
5 l/100km → năm lít trên một trăm ki lô mét
1 giáo viên/25 học sinh → một giáo viên trên hai mươi lăm học sinh
20×30×40 cm → hai mươi nhân ba mươi nhân bốn mươi xen ti mét
15,5°N → 15,5°N
5G → 5G
12a → 12a
A4 → A4`,

  money: `
1,5 tỷ đồng → một phẩy năm tỷ đồng
100.000đ → một trăm nghìn đồng
100.000 đ → một trăm nghìn đồng
100.000 đồng/kg → một trăm nghìn đồng trên ki lô gam
100.000đ/kg → một trăm nghìn đồng trên ki lô gam
50USD → năm mươi đô la Mỹ
50 USD → năm mươi đô la Mỹ
1,5 tỷ USD → một phẩy năm tỷ đô la Mỹ
$50 → năm mươi đô la Mỹ
$1,5 triệu → một phẩy năm triệu đô la Mỹ
200 EUR → hai trăm ơ rô
USD 100 → một trăm đô la Mỹ
US$ 1,5 tỷ → một phẩy năm tỷ đô la Mỹ
500.000 VNĐ → năm trăm nghìn đồng
500.000 VND → năm trăm nghìn đồng
3,5 triệu đồng/tháng → ba phẩy năm triệu đồng trên tháng
25 triệu đồng/người/năm → hai mươi lăm triệu đồng trên người trên năm
giá 75,5-77 triệu đồng/lượng → giá bảy mươi lăm phẩy năm đến bảy mươi bảy triệu đồng trên lượng
2 500 đồng → hai nghìn năm trăm đồng
2 000 đồng → hai nghìn đồng
2.340.000 đồng → hai triệu ba trăm bốn mươi nghìn đồng
12.500 tỷ đồng → mười hai nghìn năm trăm tỷ đồng`,

  percentages: `
đạt 98%. → đạt chín mươi tám phần trăm.
100 % → một trăm phần trăm
tăng 0,3% → tăng không phẩy ba phần trăm
giảm 12%/năm → giảm mười hai phần trăm trên năm
lãi suất 4,75%/năm → lãi suất bốn phẩy bảy năm phần trăm trên năm
(95,5%) → (chín mươi lăm phẩy năm phần trăm)`,

  'Roman numerals': `
Kỳ họp thứ nhất Quốc hội khóa XV → Kỳ họp thứ nhất Quốc hội khóa mười lăm
Đại hội lần thứ XIV của Đảng → Đại hội lần thứ mười bốn của Đảng
Quý II năm nay → Quý hai năm nay
quý III/2026 → quý ba năm hai nghìn không trăm hai mươi sáu
quý IV-2026 → quý bốn năm hai nghìn không trăm hai mươi sáu
thế kỷ XXI → thế kỷ hai mươi mốt
thế kỷ XV - XVI → thế kỷ mười lăm đến mười sáu
Chương IV → Chương bốn
khóa XIV, XV → khóa mười bốn, mười lăm
quý I và II → quý một và hai
kỳ họp thứ X → kỳ họp thứ mười
lần thứ I → lần thứ nhất
lần thứ IV → lần thứ tư
Phần III → Phần ba
Phụ lục II → Phụ lục hai
đô thị loại V → đô thị loại năm
khu vực I → khu vực một
Đại hội XIII → Đại hội mười ba
học kỳ I → học kỳ một
hạng II → hạng hai
lớp XII → lớp mười hai
mục III.1 → mục III.1
II. Nội dung → hai. Nội dung
vitamin C → vitamin C
ông V. Nam → ông V. Nam
khối XD → khối XD`,

  'documents and offices': `
Quyết định số 15/QĐ-UBND → Quyết định số mười lăm quyết định ủy ban nhân dân
số 15/2024/NĐ-CP → số mười lăm năm hai nghìn không trăm hai mươi bốn nghị định chính phủ
Thông tư 61/2018/TT-BTC → Thông tư sáu mươi mốt năm hai nghìn không trăm mười tám thông tư bộ tài chính
Nghị quyết số 18-NQ/TW → Nghị quyết số mười tám nghị quyết trung ương
Chỉ thị 16/CT-TTg → Chỉ thị mười sáu chỉ thị Thủ tướng
Luật số 59/2020/QH14 → Luật số năm mươi chín năm hai nghìn không trăm hai mươi Quốc hội khóa mười bốn
Luật 15/2020 → Luật mười lăm năm hai nghìn không trăm hai mươi
Kế hoạch 123/KH-UBND → Kế hoạch một trăm hai mươi ba kế hoạch ủy ban nhân dân
Công văn 1234/UBND-VX → Công văn một nghìn hai trăm ba mươi bốn ủy ban nhân dân VX
số 05/2023/TT-BTNMT → số năm năm hai nghìn không trăm hai mươi ba thông tư bộ tài nguyên và môi trường
QĐ-UBND → quyết định ủy ban nhân dân
các TTHC thuộc UBND → các thủ tục hành chính thuộc ủy ban nhân dân
HĐND, UBND → hội đồng nhân dân, ủy ban nhân dân
HĐND-UBND → hội đồng nhân dân ủy ban nhân dân
CCHC → cải cách hành chính
NĐ-CP → nghị định chính phủ
TT-BTC → thông tư bộ tài chính
BHXH và BHYT → bảo hiểm xã hội và bảo hiểm y tế
trường THPT → trường trung học phổ thông
TP. Hà Nội → thành phố Hà Nội
TP.Hà Nội → thành phố Hà Nội
TP.HCM và TP Hà Nội → thành phố Hồ Chí Minh và thành phố Hà Nội
TP HCM → thành phố Hồ Chí Minh
TPHCM → thành phố Hồ Chí Minh
TX. Sơn Tây → thị xã Sơn Tây
PGS.TS. Nguyễn Văn A → phó giáo sư tiến sĩ Nguyễn Văn A
ThS. Lê Thị B → thạc sĩ Lê Thị B
Sở GD&ĐT → Sở giáo dục và đào tạo
Sở VH-TT&DL → Sở văn hóa, thể thao và du lịch
phát triển KT-XH → phát triển kinh tế, xã hội
đ/c Nguyễn Văn A → đồng chí Nguyễn Văn A
QL32 → quốc lộ ba mươi hai
QL 1 → quốc lộ một
QL.32, QL1A → quốc lộ ba mươi hai, quốc lộ một A
10 triệu m3 nước → mười triệu mét khối nước
PCCC&CNCH → phòng cháy chữa cháy và cứu nạn, cứu hộ
Q.1 → quận một
1 000 000 đồng → một triệu đồng
4m x 6m → bốn mét nhân sáu mét
nhiệt độ -2 độ C → nhiệt độ âm hai độ C
Km 12+500 → Km 12+500
TL414 → tỉnh lộ bốn trăm mười bốn
BCH PCTT&TKCN → BCH phòng, chống thiên tai và tìm kiếm cứu nạn
BCH TƯ Đảng → BCH trung ương Đảng
Công điện số 5/CĐ-TTg → Công điện số năm công điện Thủ tướng
lúa, ngô, v.v. → lúa, ngô, vân vân.
Ngô Quyền./. → Ngô Quyền.
chỉ số PAPI → chỉ số PAPI
TT Phùng → TT Phùng
15/XYZ → 15/XYZ
000.00.12.H26-200813-0001 → 000.00.12.H26-200813-0001
Điều 5.2 → Điều 5.2
cách mạng 4.0 → cách mạng 4.0
các số 1,2,3 → các số 1,2,3
1,234 → 1,234
10.0.0.1 → 10.0.0.1
https://a.vn/2026/11/5 → https://a.vn/2026/11/5
www.hanoi.gov.vn/tin-2025 → www.hanoi.gov.vn/tin-2025
bai-123.html → bai-123.html`,
} as const;

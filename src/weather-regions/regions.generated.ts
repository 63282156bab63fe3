// Made by build/generate from build/tables: change those. Coordinates: GeoNames (CC BY 4.0).

/**
 * A line is a province of today: the point of its seat, then its other points; `*` before it marks a city. A point
 * is four digits to the base of 36 (a thousand times the hundredths of a degree north of 8°, and those east of 102°),
 * then the names of what lies there. The first is the province's own. Other words for a name follow it after `=`.
 */
export const regionTable = `*rwxcHà Nội;s65qSơn Tây
vg9uCao Bằng
tmltTuyên Quang;vrqyHà Giang
sp9aĐiện Biên,Điện Biên Phủ
uv82Lai Châu
skp4Sơn La
tev7Lào Cai,Yên Bái;v27hTP Lào Cai;uqmgSa Pa
t4wpThái Nguyên;uc47Bắc Kạn
tp1gLạng Sơn
rrmbQuảng Ninh,Hạ Long
sg8rBắc Ninh,Bắc Giang;sa28TP Bắc Ninh
sk1gPhú Thọ,Việt Trì;rhgeHòa Bình;sja8Vĩnh Phúc,Vĩnh Yên
*rkn8Hải Phòng;rqshHải Dương
r4e5Hưng Yên;qozeThái Bình
qaamNinh Bình=hoa lu;qwnzHà Nam,Phủ Lý;qnfeNam Định
pas9Thanh Hóa
mvl5Nghệ An,Vinh
m653Hà Tĩnh
kb2eQuảng Trị,Quảng Bình,Đồng Hới;iwy6Đông Hà;iqs7Thị xã Quảng Trị
*i57kHuế=thua thien hue
*hb5yĐà Nẵng;g8lrQuảng Nam,Tam Kỳ;gwiiHội An
f9wnQuảng Ngãi;dmflKon Tum
cejmGia Lai,Bình Định,Quy Nhơn;ctvsPleiku
94hjKhánh Hòa,Nha Trang;7n8bNinh Thuận,Phan Rang – Tháp Chàm=phan rang=thap cham
a0t0Đắk Lắk,Buôn Ma Thuột=buon me thuot=ban me thuot;ay30Phú Yên,Tuy Hòa
8ha4Lâm Đồng,Đà Lạt;6ajuBình Thuận,Phan Thiết;8l2xĐắk Nông,Gia Nghĩa
*6b82Đồng Nai,Biên Hòa;7liwBình Phước,Đồng Xoài
*61y7TP Hồ Chí Minh=sai gon=hcm=tphcm;6eapBình Dương,Thủ Dầu Một;51pwBà Rịa – Vũng Tàu,Vũng Tàu;5datBà Rịa;1gtpCôn Đảo
5gbtTây Ninh,Long An,Tân An;73puTP Tây Ninh
52foĐồng Tháp,Tiền Giang,Mỹ Tho;5a3fCao Lãnh
4tx1Vĩnh Long;4t6eBến Tre;46sqTrà Vinh
4bbwAn Giang,Kiên Giang,Rạch Giá;54ogLong Xuyên;4rg4Phú Quốc
*4dp7Cần Thơ;3tm3Hậu Giang,Vị Thanh;3frhSóc Trăng
2jajCà Mau;2rtpBạc Liêu`;

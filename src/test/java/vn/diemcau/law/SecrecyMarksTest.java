package vn.diemcau.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of secrecy are found whatever they are written like; the word in other words is left alone. */
class SecrecyMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MẬT | CONFIDENTIAL",
                "Báo cáo tình hình biên giới (MẬT) | CONFIDENTIAL",
                "[Mật] Kế hoạch phòng thủ | CONFIDENTIAL",
                "Độ mật: Mật | CONFIDENTIAL",
                "độ mật - C | CONFIDENTIAL",
                "Tài liệu mang độ MẬT | CONFIDENTIAL",
                "văn bản độ Mật | CONFIDENTIAL",
                "BC-01_MẬT.pdf | CONFIDENTIAL",
                "M Ậ T | CONFIDENTIAL",
                "M.Ậ.T. | CONFIDENTIAL",
                "ｍậＴ ＭẬＴ | CONFIDENTIAL",
                "TỐI MẬT | SECRET",
                "Độ mật: Tối mật | SECRET",
                "họp về tài liệu tối mật | SECRET",
                "tối-mật.docx | SECRET",
                "TUYỆT MẬT | TOP_SECRET",
                "Tuyệt_Mật.docx | TOP_SECRET",
                "T U Y Ệ T  M Ậ T | TOP_SECRET"
            })
    void aMarkIsFound(String text, SecrecyDegree degree) {
        assertThat(SecrecyMarks.in(text)).contains(degree);
        assertThat(SecrecyMarks.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(degree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M\u200BẬ\u200BT",
                "TỐI\u00A0MẬT",
                "T\u00ADUYỆT MẬT",
                "M\u2060Ậ\uFEFFT",
                "\u041CẬ\u0422",
                "M\u0410\u0323\u0302T",
                "MA\u0302\u0323T",
                "MẬ\u034FT",
                "TỐI\nMẬT"
            })
    void aHiddenMarkIsFound(String text) {
        assertThat(SecrecyMarks.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Giao ban tháng 11",
                "Tập huấn bảo vệ bí mật nhà nước",
                "TẬP HUẤN CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Phát triển nghề nuôi ong lấy mật ong",
                "MẬT ONG RỪNG ĐIỆN BIÊN",
                "Mật độ dân số các xã biên giới",
                "MẬT ĐỘ XÂY DỰNG ĐÔ THỊ",
                "Bảo mật thông tin cá nhân",
                "BẢO MẬT HỆ THỐNG",
                "Đổi mật khẩu định kỳ",
                "Ngành mật mã",
                "Xác định độ mật của văn bản",
                "XÁC ĐỊNH ĐỘ MẬT CỦA VĂN BẢN",
                "Độ mật: không",
                "Khám sỏi mật cho đồng bào",
                "Mật",
                "vắng mặt, mất mùa, giải phóng mặt bằng",
                "GIAI_PHONG_MAT_BANG.pdf",
                "tôi mất tối mặt"
            })
    void theWordIsNoMark(String text) {
        assertThat(SecrecyMarks.in(text)).isEmpty();
    }
}

package hashiya.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

/// What outlets call themselves, by the domain of their address, for pages that do not say it.
final class Outlets {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("aljazeera.net", "الجزيرة نت"), Map.entry("alarabiya.net", "العربية"),
            Map.entry("bbc.com/arabic", "BBC عربي"), Map.entry("bbc.co.uk/arabic", "BBC عربي"),
            Map.entry("bbc.com/persian", "BBC فارسی"), Map.entry("bbc.com/urdu", "BBC اردو"),
            Map.entry("arabic.cnn.com", "CNN بالعربية"), Map.entry("arabic.rt.com", "RT عربي"),
            Map.entry("skynewsarabia.com", "سكاي نيوز عربية"), Map.entry("france24.com/ar", "فرانس 24"),
            Map.entry("dw.com/ar", "DW عربية"), Map.entry("aa.com.tr/ar", "وكالة الأناضول"),
            Map.entry("alhurra.com", "الحرة"), Map.entry("aawsat.com", "الشرق الأوسط"),
            Map.entry("alquds.co.uk", "القدس العربي"), Map.entry("alaraby.co.uk", "العربي الجديد"),
            Map.entry("enabbaladi.net", "عنب بلدي"), Map.entry("syria.tv", "تلفزيون سوريا"),
            Map.entry("orient-news.net", "أورينت نت"), Map.entry("zamanalwsl.net", "زمان الوصل"),
            Map.entry("sana.sy", "سانا"), Map.entry("almayadeen.net", "الميادين"), Map.entry("almanar.com.lb", "المنار"),
            Map.entry("annahar.com", "النهار"), Map.entry("al-akhbar.com", "الأخبار"), Map.entry("youm7.com", "اليوم السابع"),
            Map.entry("almasryalyoum.com", "المصري اليوم"), Map.entry("shorouknews.com", "الشروق"),
            Map.entry("ahram.org.eg", "الأهرام"), Map.entry("okaz.com.sa", "عكاظ"), Map.entry("alriyadh.com", "الرياض"),
            Map.entry("shafaq.com", "شفق نيوز"), Map.entry("rudaw.net/arabic", "رووداو"),
            Map.entry("hespress.com", "هسبريس"), Map.entry("elkhabar.com", "الخبر"), Map.entry("arabic.sputniknews.com", "سبوتنيك"),
            Map.entry("independentarabia.com", "اندبندنت عربية"), Map.entry("raialyoum.com", "رأي اليوم"),
            Map.entry("irna.ir", "ایرنا"), Map.entry("isna.ir", "ایسنا"), Map.entry("tasnimnews.com", "تسنیم"),
            Map.entry("farsnews.ir", "خبرگزاری فارس"), Map.entry("jang.com.pk", "روزنامہ جنگ"));

    private Outlets() {
    }

    /// Empty where the domain is not known.
    static String nameOf(String url) {
        try {
            var address = new URI(url);
            var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            var path = address.getPath() == null ? "" : address.getPath();
            return NAMES.entrySet().stream().filter(each -> isOf(each.getKey(), host, path)).map(Map.Entry::getValue)
                    .findFirst().orElse("");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static boolean isOf(String place, String host, String path) {
        var slash = place.indexOf('/');
        var domain = slash < 0 ? place : place.substring(0, slash);
        return (host.equals(domain) || host.endsWith("." + domain))
                && (slash < 0 || path.equals(place.substring(slash)) || path.startsWith(place.substring(slash) + "/"));
    }
}

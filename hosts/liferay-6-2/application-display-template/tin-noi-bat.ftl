<#-- For an Asset Publisher of Liferay 6.2 to 7.3: its stories as a list, which the script turns into the block. -->
<#if entries?has_content>
<ul data-portlet="featured-news">
<#list entries as entry>
<li><a href="${htmlUtil.escapeHREF(assetPublisherHelper.getAssetViewURL(renderRequest, renderResponse, entry))}">${htmlUtil.escape(entry.getTitle(locale))}</a> <time datetime="${entry.getPublishDate()?string("yyyy-MM-dd")}">${entry.getPublishDate()?string("dd/MM/yyyy")}</time></li>
</#list>
</ul>
<#else>
{{newsLink}}
</#if>
